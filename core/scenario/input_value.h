// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/inputs.h"
#include "core/scenario/library.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// Finite, within the row's range, whole where the row asks for whole numbers, and one of its allowed values.
bool is_valid(double value, const InputRow& row);

// Whether it moves in whole steps: also a batch, of which half a sequence can only be typed or solved for.
bool steps_whole(const InputRow& row);

// Whether it is read as a bare factor with two decimals: a ratio whose unit says no more, as a PUE.
bool is_bare_factor(const InputRow& row);

// "between 1 and 10", "one of 16, 8, 4": what is_valid() asks for, in the file unit.
std::string valid_range_text(const InputRow& row);

// The keys that a choice may have: its own options, or the names of its catalogue.
std::vector<std::string> choice_keys(const ChoiceRow& row, const Library& library);
std::string choice_keys_text(const ChoiceRow& row, const Library& library);
bool is_valid_choice(std::string_view key, const ChoiceRow& row, const Library& library);

// Of a quantity or a choice. Throws, as Inputs does, for an id that is neither.
InputValue value_of(const Inputs& inputs, std::string_view id);

// {"value": 70e9, "unit": "parameter"}, with null for blank or unknown and "auto" for automatic.
nlohmann::json input_json(std::string_view id, const InputValue& value);

} // namespace tokenscope
