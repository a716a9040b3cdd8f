// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/entry_context.h"

#include <string>
#include <string_view>

namespace tokenscope {

struct ShownUnit {
    std::string_view text;
    double factor; // file units in one display unit
};

// The context's display unit, or what stands in for it: % for shares, else the file unit.
ShownUnit shown_unit_of(const EntryContext& context);

// A value in the file unit as the field would show it, to twelve digits: "0.08 $/kWh".
std::string shown_text(double value, const EntryContext& context);

} // namespace tokenscope
