// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace tokenscope::calibration {

// One measurement as it was published; a cell that is blank has no value.
struct MeasuredRow {
    std::string id, model, precision, hardware, engine, scenario, power_boundary, note;
    double accelerators = 0.0;                          // of the whole system
    std::optional<double> parallel;                     // accelerators of one replica
    std::optional<double> batch;                        // sequences in flight per replica
    std::optional<double> input_tokens, output_tokens;  // per request
    std::optional<double> throughput;                   // output token/s/accelerator
    std::optional<double> user_speed;                   // token/s
    std::optional<double> token_time, first_token_time; // s
    std::optional<double> power;                        // W/accelerator, at power_boundary
};

// Reads a CSV file with the columns of measured.csv; others are ignored. Throws std::exception with a
// sentence that names the file, the line and the column.
std::vector<MeasuredRow> read_measured_rows(const std::string& path);

} // namespace tokenscope::calibration
