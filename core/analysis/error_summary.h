// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"

#include <string>
#include <vector>

namespace tokenscope {

// Errors of one figure over runs of one class, as factors. The error of a run is predicted / measured.
struct ErrorSummary {
    std::string error_class; // "all": every run that the model claims to describe
    std::string figure;      // "throughput", "speed for one user", "energy at the board", ...
    std::size_t runs = 0;
    double bias = 0.0;     // exp of the mean of ln(ratio): above 1 the model is too high
    double spread = 0.0;   // exp of the root mean square of ln(ratio)
    double median = 0.0;   // of the factor either way
    double p90 = 0.0;      // 90th percentile of the same, interpolated between runs
    double coverage = 0.0; // share of runs within the model's 90 % band; NaN where there is none
};

struct RatioInBand {
    double ratio = 0.0;
    double band = 0.0; // NaN: no band is stated for this figure
};

// NaN throughout for no ratios. Ratios must be positive and finite.
ErrorSummary summary_of(std::string error_class, std::string figure, const std::vector<RatioInBand>& ratios);

// One for each class and figure that has runs, classes in the order of the points, "all" last. Power-limited
// runs make classes of their own, of power and energy alone; runs outside the model's range appear nowhere.
// Energy and power stand apart for each boundary.
std::vector<ErrorSummary> summarise(const std::vector<CheckedPoint>& points);

} // namespace tokenscope
