// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/entry_context.h"
#include "core/text/entry_error.h"

#include <string_view>

namespace tokenscope {

// Reads what a person types into a field: "70B", "70,000,000,000", "8 ct/kWh", "$31k", "60 %", "2x", "+10 %",
// "=baseline", "auto", "". Relative forms refer to the current value; where the row is shown in ×, "2x" is 2.
// Separators are those of the context first, then those of C.
EntryResult parse_entry(std::string_view text, const EntryContext& context);

} // namespace tokenscope
