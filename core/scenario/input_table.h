// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_row.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tokenscope {

// The one description of every input, in causal order: quantities first, then choices.
inline constexpr std::size_t quantity_input_count = 110;
inline constexpr std::size_t choice_input_count = 8;

std::span<const InputRow> quantity_inputs();
std::span<const ChoiceRow> choice_inputs();

std::optional<std::size_t> find_quantity_input(std::string_view id);
std::optional<std::size_t> find_choice_input(std::string_view id);
bool is_input(std::string_view id);

// For ids that are spelled in the program; an unknown id is a programming error and throws std::logic_error.
std::size_t quantity_index(std::string_view id);
std::size_t choice_index(std::string_view id);

} // namespace tokenscope
