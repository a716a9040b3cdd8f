// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/entry_context.h"

#include <string_view>
#include <variant>

namespace tokenscope {

// What follows the number: one typed unit is `factor` × 10^exponent file units.
struct EntryUnit {
    double factor = 1.0;
    int exponent = 0;
    bool is_written = false; // a unit was typed, not only "k" or "billion"
};

// Reads " $/kWh", "k", "billion tokens", "". `with_dollar_sign`: a dollar sign stood before the number.
std::variant<EntryUnit, EntryError> read_entry_unit(std::string_view text, bool with_dollar_sign,
                                                    const EntryContext& context);

} // namespace tokenscope
