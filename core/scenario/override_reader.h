// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/library.h"
#include "core/scenario/table_reader.h"

#include <string_view>

namespace tokenscope {

// The object under `key`, {"serving.batch": 64, "serving.accelerator": "H100 SXM"}: numbers in file units,
// "auto" where the input allows it, words for choices. Nothing there: empty. Throws std::invalid_argument,
// naming table, row and input, for an unknown id and for a value out of range.
Overrides read_overrides(const RowReader& row, std::string_view key);

// Throws as above where a choice names what the library does not have.
void check_choices(const RowReader& row, std::string_view key, const Overrides& overrides,
                   const Library& library);

} // namespace tokenscope
