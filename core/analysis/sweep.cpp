// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sweep.h"

#include "core/model/evaluate.h"

#include <cmath>

namespace tokenscope {

std::vector<double> spaced(double low, double high, std::size_t count, TrackScale scale) {
    std::vector<double> values;
    const bool by_ratio = scale == TrackScale::logarithmic && low > 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0.0;
        values.push_back(by_ratio ? low * std::pow(high / low, share) : low + (high - low) * share);
    }
    if (count > 1)
        values.back() = high;
    return values;
}

std::vector<SweepPoint> sweep(const Inputs& inputs, std::size_t input, const std::vector<double>& values) {
    Inputs changed = inputs;
    std::vector<SweepPoint> points;
    points.reserve(values.size());
    for (double value : values) {
        changed.amounts[input] = Amount::of(value);
        points.push_back({value, output_values(evaluate(to_scenario(changed)))});
    }
    return points;
}

} // namespace tokenscope
