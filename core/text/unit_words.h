// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/unit_expression.h"

#include <optional>
#include <string_view>

namespace tokenscope {

// One word of a unit text, with its SI prefix and plural: "kWh", "Mtok", "accelerators", "GiB".
std::optional<UnitValue> find_unit_word(std::string_view word);

// Bytes in units of 10^3, 10^6, ...; memory is sold in these names and holds 2^30 byte to the GB.
bool is_decimal_byte_word(std::string_view word);

} // namespace tokenscope
