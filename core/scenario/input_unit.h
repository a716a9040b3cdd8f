// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_row.h"

#include <optional>
#include <string_view>

namespace tokenscope {

// `value` given in `unit`, as a number in the row's file unit; nothing if the unit is of another dimension.
// "GB" means 2^30 byte for the memory of an accelerator and 10^9 byte everywhere else.
std::optional<double> in_file_unit(double value, std::string_view unit, const InputRow& row);

} // namespace tokenscope
