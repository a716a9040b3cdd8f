// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fit.h"

#include <functional>
#include <string>
#include <vector>

namespace tokenscope::calibration {

// What belongs together when rows are left out: model and accelerator, accelerator, model, or source.
using Grouping = std::function<std::string(const Measurement&)>;

// The fold of every group, 0 to folds - 1, shuffled by the seed; at least as many groups as folds: each fold
// holds some. The same on every machine.
std::vector<int> fold_of_rows(const std::vector<Measurement>& measurements,
                              const std::vector<std::size_t>& rows, const Grouping& grouping, int folds,
                              unsigned seed);

// Errors of rows that were left out of the fit; NaN where a row is in no fold. One entry per shuffle.
struct LeftOut {
    std::vector<std::vector<double>> throughput, speed; // [shuffle][row]
    std::vector<std::vector<double>> memory_share, compute_share;
};

LeftOut cross_validate(const Evidence& evidence, const Grouping& grouping, int folds, int shuffles,
                       const LogConstants& start);

// 5 % and 95 % points of the constants over fits to combinations drawn with replacement.
struct Interval {
    double low = 0.0, high = 0.0;
};
std::vector<Interval> bootstrap_intervals(const Evidence& evidence, const LogConstants& start, int draws);

} // namespace tokenscope::calibration
