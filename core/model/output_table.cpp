// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/output_table.h"

#include "core/model/evaluate.h"
#include "core/model/output_rows.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace tokenscope {
namespace {

constexpr std::array<OutputRow, output_count> rows = [] {
    std::array<OutputRow, output_count> all{};
    for_each_output([&](std::size_t i, const OutputRow& row, auto) { all[i] = row; });
    return all;
}();

} // namespace

std::span<const OutputRow> outputs() { return rows; }

std::optional<std::size_t> find_output(std::string_view id) {
    const auto at =
        std::find_if(rows.begin(), rows.end(), [id](const OutputRow& row) { return row.id == id; });
    if (at == rows.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - rows.begin());
}

std::size_t output_index(std::string_view id) {
    if (const auto found = find_output(id))
        return *found;
    throw std::logic_error("no output is called " + std::string(id));
}

template <Scalar T> std::array<T, output_count> output_values(const Results<T>& results) {
    std::array<T, output_count> values;
    for_each_output(
        [&](std::size_t i, const OutputRow&, auto access) { values[i] = access(results).value(); });
    return values;
}

template std::array<double, output_count> output_values(const Results<double>&);
template std::array<InputDual, output_count> output_values(const Results<InputDual>&);
template std::array<Trace, output_count> output_values(const Results<Trace>&);

std::string_view limit_key(DecodeLimit limit) {
    constexpr std::array<std::string_view, 8> keys = {
        NAME("Limit", "bandwidth"),   NAME("Limit", "compute"),         NAME("Limit", "link"),
        NAME("Limit", "overhead"),    NAME("Limit", "memory capacity"), NAME("Limit", "latency limit"),
        NAME("Limit", "weight read"), NAME("Limit", "stated")};
    return keys[static_cast<std::size_t>(limit)];
}

} // namespace tokenscope
