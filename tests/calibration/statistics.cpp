// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.h"

#include "core/model/error_band.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenscope::calibration {

double quantile(std::vector<double> values, double q) {
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    const double at = q * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - std::floor(at)) * (values[above] - values[below]);
}

double soft_l1(double residual, double scale) {
    const double square = scale * scale;
    return square * (std::sqrt(1.0 + residual * residual / square) - 1.0);
}

ErrorFigures error_figures(const std::vector<double>& log_errors) {
    double sum = 0.0, squares = 0.0;
    std::vector<double> sizes;
    for (const double e : log_errors) {
        if (std::isnan(e))
            continue;
        sum += e;
        squares += e * e;
        sizes.push_back(std::abs(e));
    }
    if (sizes.empty())
        return {};
    const auto n = static_cast<double>(sizes.size());
    return {static_cast<int>(sizes.size()), std::exp(sum / n), std::exp(std::sqrt(squares / n)),
            std::exp(quantile(sizes, 0.5)), std::exp(quantile(sizes, 0.9))};
}

double band_coverage(const std::vector<double>& log_errors, const std::vector<double>& deviations) {
    int inside = 0, all = 0;
    for (std::size_t i = 0; i < log_errors.size(); ++i) {
        if (std::isnan(log_errors[i]))
            continue;
        ++all;
        inside += std::abs(log_errors[i]) <= plain(log_error::ninety_percent) * deviations[i] ? 1 : 0;
    }
    return all == 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(inside) / all;
}

} // namespace tokenscope::calibration
