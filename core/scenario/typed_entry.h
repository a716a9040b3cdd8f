// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/inputs.h"
#include "core/text/entry_context.h"

#include <string>
#include <string_view>
#include <variant>

namespace tokenscope {

// A value that was understood but that the row does not allow.
struct RangeError {
    double value = 0.0;   // file unit
    std::string expected; // "a number between 1 and 10 ..."
};

struct TypedAmount {
    Amount amount;
    std::string preview; // "= 7.0e10 parameters"; empty for blank and automatic
};

// What a person typed for an input, checked for unit and range.
std::variant<TypedAmount, EntryError, RangeError> read_typed(const InputRow& row, std::string_view text,
                                                             const Amount& current, const Amount& baseline,
                                                             char decimal_point = '.',
                                                             char group_separator = ',');

// One English line that names the input: what was wrong, what would be right.
std::string sentence(const InputRow& row, const EntryError& error);
std::string sentence(const InputRow& row, const RangeError& error);

} // namespace tokenscope
