// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/library.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// Finite, within the row's range, whole where the row asks for whole numbers, and one of its allowed values.
bool is_valid(double value, const InputRow& row);

// "between 1 and 10", "one of 16, 8, 4": what is_valid() asks for, in the file unit.
std::string valid_range_text(const InputRow& row);

// The keys that a choice may have: its own options, or the names of its catalogue.
std::vector<std::string> choice_keys(const ChoiceRow& row, const Library& library);
std::string choice_keys_text(const ChoiceRow& row, const Library& library);
bool is_valid_choice(std::string_view key, const ChoiceRow& row, const Library& library);

// {"value": 70e9, "unit": "parameter"}, with null for blank or unknown and "auto" for automatic.
nlohmann::json input_json(std::string_view id, const InputValue& value);

} // namespace tokenscope
