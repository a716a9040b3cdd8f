// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/batch_solver.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <cmath>
#include <cstdint>

namespace tokenscope {

double rising_root(const std::function<double(double)>& f, double low, double high) {
    if (!(f(low) < 0.0))
        return low;
    if (!(f(high) > 0.0))
        return high;
    std::uintmax_t steps = 100;
    const auto on_log = [&](double log_x) { return f(std::exp(log_x)); };
    const auto bracket = boost::math::tools::toms748_solve(
        on_log, std::log(low), std::log(high), boost::math::tools::eps_tolerance<double>(52), steps);
    return std::exp(0.5 * (bracket.first + bracket.second));
}

double slope_at(const std::function<double(double)>& f, double x) {
    const double step = 1e-5 * x;
    return (f(x + step) - f(x - step)) / (2.0 * step);
}

} // namespace tokenscope
