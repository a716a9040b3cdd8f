// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goal_seek.h"

#include "core/analysis/sweep.h"
#include "core/model/evaluate.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenscope {
namespace {

constexpr std::size_t search_steps = 400;

double root_between(const Inputs& inputs, std::size_t input, std::size_t output, double target, double a,
                    double b) {
    Inputs changed = inputs;
    const auto miss = [&](double value) {
        changed.amounts[input] = Amount::of(value);
        return output_values(evaluate(to_scenario(changed)))[output] - target;
    };
    std::uintmax_t steps = 100;
    const auto bracket =
        boost::math::tools::toms748_solve(miss, a, b, boost::math::tools::eps_tolerance<double>(50), steps);
    return 0.5 * (bracket.first + bracket.second);
}

} // namespace

Solutions solve_for(const Inputs& inputs, std::size_t input, std::size_t output, double target, double low,
                    double high) {
    const InputRow& row = quantity_inputs()[input];
    const auto points = sweep(inputs, input, spaced(low, high, search_steps + 1, row.track.scale));
    Solutions found{{}, std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    double last_miss = std::numeric_limits<double>::quiet_NaN();
    double last_input = low;
    for (const SweepPoint& point : points) {
        const double value = point.outputs[output];
        const double miss = value - target;
        if (std::isfinite(value)) {
            found.lowest = std::min(found.lowest, value);
            found.highest = std::max(found.highest, value);
        }
        if (miss == 0.0)
            found.inputs.push_back(point.input);
        else if (std::isfinite(last_miss) && std::isfinite(miss) && last_miss * miss < 0.0)
            found.inputs.push_back(root_between(inputs, input, output, target, last_input, point.input));
        last_miss = miss;
        last_input = point.input;
    }
    return found;
}

} // namespace tokenscope
