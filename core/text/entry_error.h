// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/entry_context.h"

#include <string>
#include <string_view>

namespace tokenscope {

// An error about `typed` in a field, with what the field needs and an example.
EntryError entry_error(EntryProblem problem, std::string_view typed, const EntryContext& context);

// "%1 is %2; this needs %3": %1 what was typed, %2 found, %3 needed. Translated in context "Entry".
std::string_view sentence_pattern(EntryProblem problem);

// "%1, e.g. %2": the sentence and its example, when there is one.
std::string_view example_pattern();

// In English: "W is power; this needs a price of energy, e.g. 0.08 $/kWh".
std::string sentence(const EntryError& error);

} // namespace tokenscope
