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

// "$0.88 per million tokens"-style text of a value in a base unit.
std::string base_value_text(double value, std::string_view base_symbol, int digits = 4);

} // namespace tokenscope
