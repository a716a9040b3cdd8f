// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sweep.h"

#include "core/model/evaluate.h"

#include <algorithm>
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

std::vector<double> valid_values(const InputRow& row, double low, double high, std::size_t count) {
    std::vector<double> values = spaced(low, high, count, row.track.scale);
    if (row.allowed[0] != 0.0)
        values.assign(row.allowed.begin(), row.allowed.end());
    if (row.whole)
        std::transform(values.begin(), values.end(), values.begin(), [](double v) { return std::round(v); });
    std::erase_if(values, [&](double v) { return v < std::min(low, high) || v > std::max(low, high); });
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (low > high)
        std::reverse(values.begin(), values.end());
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
