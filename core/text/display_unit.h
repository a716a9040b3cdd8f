// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tokenscope {

// How a value in base units is shown to people: `factor` base units make one shown unit.
struct DisplayUnit {
    std::string_view unit;
    double factor = 1.0;
};

// For the symbol of a base unit, as unit_symbol() gives it; the symbol itself where no better one is known.
DisplayUnit display_unit(std::string_view base_symbol);
// The same where the size of the value decides: days from one day on, bytes below a thousand.
DisplayUnit display_unit(double value, std::string_view base_symbol);

// "$0.88 per million tokens"-style text of a value in a base unit.
std::string base_value_text(double value, std::string_view base_symbol, int digits = 4);
// The same of a constant, which has no digits to spare: "365 days".
std::string constant_text(double value, std::string_view base_symbol);

} // namespace tokenscope
