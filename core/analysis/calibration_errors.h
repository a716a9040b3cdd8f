// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/error_summary.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// Errors of a class of all measurements that the constants were fitted to, of which the shipped points are a
// part. Figures that were not determined are NaN.
struct CalibrationError {
    ErrorSummary error;
    bool out_of_fold = false; // each run predicted by constants that were fitted without its combination
    std::string source, note;
};

// Throws std::invalid_argument with a sentence that names row and key. An empty text has no rows.
std::vector<CalibrationError> parse_calibration_errors(std::string_view text);

} // namespace tokenscope
