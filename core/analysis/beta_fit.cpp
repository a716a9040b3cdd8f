// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/beta_fit.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <cmath>
#include <cstdint>

namespace tokenscope {
namespace {

template <class Function> double root(Function f, double low, double high) {
    std::uintmax_t steps = 100;
    const auto bracket =
        boost::math::tools::toms748_solve(f, low, high, boost::math::tools::eps_tolerance<double>(40), steps);
    return 0.5 * (bracket.first + bracket.second);
}

// Logarithm of the beta parameter that leaves 5 % below `low`.
double log_beta_for(double alpha, double low) {
    return root(
        [&](double log_beta) {
            return boost::math::cdf(boost::math::beta_distribution<double>(alpha, std::exp(log_beta)), low) -
                   0.05;
        },
        -5.0, 9.0);
}

} // namespace

BetaFit beta_between(Range points) {
    const auto excess = [&](double log_alpha) {
        const double alpha = std::exp(log_alpha);
        const double beta = std::exp(log_beta_for(alpha, points.low));
        return boost::math::cdf(boost::math::beta_distribution<double>(alpha, beta), points.high) - 0.95;
    };
    const double alpha = std::exp(root(excess, 0.0, 6.0));
    return {alpha, std::exp(log_beta_for(alpha, points.low))};
}

} // namespace tokenscope
