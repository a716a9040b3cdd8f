// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tokenscope::calibration {

// Errors as factors, from logarithms of predicted / measured.
struct ErrorFigures {
    int count = 0;
    double bias = 1.0;              // exp of the mean
    double spread = 1.0;            // exp of the root mean square
    double median = 1.0, p90 = 1.0; // of the factor, taken above 1
};

// NaN is "not predicted" and left out; of no errors at all, count is 0.
ErrorFigures error_figures(const std::vector<double>& log_errors);

// Share of errors within exp(1.645 deviation), deviations in logarithms.
double band_coverage(const std::vector<double>& log_errors, const std::vector<double>& deviations);

// Of a residual: half its square where it is small against `scale`, its size where it is large.
double soft_l1(double residual, double scale);

// The q-quantile, linear between neighbours.
double quantile(std::vector<double> values, double q);

} // namespace tokenscope::calibration
