// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/entry_context.h"

#include <string>
#include <string_view>
#include <variant>

namespace tokenscope {

// An unsigned number at the start of a text: mantissa × 10^exponent, the mantissa in C notation.
struct EntryNumber {
    std::string mantissa;
    int exponent = 0;
    bool ambiguous = false; // the separators mean another number in C
    std::string_view rest;  // what follows, trimmed
};

// Reads "70,000,000", "70 000", "1.234,5" (comma locale), ".5", "7e10", "8.8 x 10^-7" from plain text.
std::variant<EntryNumber, EntryProblem> read_entry_number(std::string_view text, char decimal_point,
                                                          char group_separator);

} // namespace tokenscope
