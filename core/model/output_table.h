// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluate.h"
#include "core/model/output_row.h"
#include "core/model/results.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tokenscope {

// The one description of every numeric output, in causal order. Two kinds stand beside it: decode.limit,
// which is a word, and the margin of each price tier of the catalogue ("margin.TIER").
inline constexpr std::size_t output_count = 87;

std::span<const OutputRow> outputs();
std::optional<std::size_t> find_output(std::string_view id);
// For ids spelled in the program; throws std::logic_error for an unknown one.
std::size_t output_index(std::string_view id);

// All outputs in base units, in table order.
template <Scalar T> std::array<T, output_count> output_values(const Results<T>& results);

extern template std::array<double, output_count> output_values(const Results<double>&);
extern template std::array<InputDual, output_count> output_values(const Results<InputDual>&);
extern template std::array<Trace, output_count> output_values(const Results<Trace>&);

// The key of decode.limit in files: "bandwidth", "memory capacity", ...
std::string_view limit_key(DecodeLimit limit);

} // namespace tokenscope
