// SPDX-License-Identifier: GPL-3.0-or-later
#include "measured_row.h"

#define CSV_IO_NO_THREAD
#include <libfccp/csv.h>

#include <charconv>
#include <stdexcept>

namespace tokenscope::calibration {
namespace {

std::optional<double> number(const std::string& text, const MeasuredRow& row, const char* column) {
    if (text.empty())
        return std::nullopt;
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        throw std::invalid_argument("row " + row.id + ", column " + column + ": a number is needed, not \"" +
                                    text + "\"");
    return value;
}

// Some rows have a remark where others give a length or a count: "multi-node".
std::optional<double> number_or_remark(const std::string& text, const MeasuredRow& row, const char* column) {
    const bool remark = text.empty() || text.front() < '0' || text.front() > '9';
    return remark ? std::nullopt : number(text, row, column);
}

std::optional<double> milliseconds(const std::string& text, const MeasuredRow& row, const char* column) {
    const auto value = number(text, row, column);
    return value ? std::optional(*value * 1e-3) : std::nullopt;
}

} // namespace

std::vector<MeasuredRow> read_measured_rows(const std::string& path) {
    io::CSVReader<18, io::trim_chars<' '>, io::double_quote_escape<',', '"'>> in(path);
    in.read_header(io::ignore_extra_column, "id", "model", "precision", "hardware", "n_gpus", "tp", "engine",
                   "scenario", "batch_or_concurrency", "input_len", "output_len", "out_tok_s_per_gpu",
                   "tok_s_per_user", "tpot_ms", "ttft_ms", "watts_per_gpu", "power_boundary", "note");
    std::vector<MeasuredRow> rows;
    MeasuredRow r;
    std::string accelerators, parallel, batch, input, output, rate, user, step, first, watts;
    while (in.read_row(r.id, r.model, r.precision, r.hardware, accelerators, parallel, r.engine, r.scenario,
                       batch, input, output, rate, user, step, first, watts, r.power_boundary, r.note)) {
        r.accelerators = number_or_remark(accelerators, r, "n_gpus").value_or(0.0);
        r.parallel = number_or_remark(parallel, r, "tp");
        r.batch = number_or_remark(batch, r, "batch_or_concurrency");
        r.input_tokens = number_or_remark(input, r, "input_len");
        r.output_tokens = number_or_remark(output, r, "output_len");
        r.throughput = number(rate, r, "out_tok_s_per_gpu");
        r.user_speed = number(user, r, "tok_s_per_user");
        r.token_time = milliseconds(step, r, "tpot_ms");
        r.first_token_time = milliseconds(first, r, "ttft_ms");
        r.power = number(watts, r, "watts_per_gpu");
        rows.push_back(r);
    }
    return rows;
}

} // namespace tokenscope::calibration
