// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/library_reader.h"

namespace tokenscope {

inline constexpr std::size_t largest_catalogue = 1'000'000; // bytes

// The shipped texts with the rows of a user's own catalogue: {"format": "tokenscope-catalogue", "version": 1,
// "accelerators": [ROW...], "models": [...], "tiers": [...], "prices": [...], "grids": [...]}. A row with the
// name of a shipped one changes what it states of that and keeps the rest; another is added. Every row states
// its source. Rows are checked when the library is read, as strictly as the shipped ones. Throws
// std::invalid_argument with a sentence for a text that is no such catalogue.
ResourceText with_own_catalogue(ResourceText shipped, std::string_view own);

} // namespace tokenscope
