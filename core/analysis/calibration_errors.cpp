// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/calibration_errors.h"

#include "core/scenario/table_reader.h"

#include <limits>

namespace tokenscope {
namespace {

constexpr Range factor{1e-6, 1e6};
constexpr Range share{0.0, 1.0};

CalibrationError read_error(RowReader& row) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    CalibrationError read;
    ErrorSummary& error = read.error;
    error.error_class = row.needed_text("class");
    row.call(error.error_class);
    error.figure = row.needed_text("quantity");
    error.runs = static_cast<std::size_t>(row.needed_number("rows", {1, 1e9}));
    error.bias = row.needed_number("bias", factor);
    error.spread = row.needed_number("spread", factor);
    error.median = row.number("median", factor).value_or(none);
    error.p90 = row.number("p90", factor).value_or(none);
    error.coverage = row.number("coverage", share).value_or(none);
    read.out_of_fold = row.flag("out_of_fold");
    read.source = row.needed_text("source");
    read.note = row.text("note");
    row.leave({"goal_spread", "in_sample_bias", "in_sample_spread", "in_sample_median", "in_sample_p90",
               "in_sample_coverage"});
    return read;
}

} // namespace

std::vector<CalibrationError> parse_calibration_errors(std::string_view text) {
    std::vector<CalibrationError> errors;
    for_each_row(text, "tokenscope-calibration-classes", "errors of the calibration",
                 [&](RowReader& row) { errors.push_back(read_error(row)); });
    return errors;
}

} // namespace tokenscope
