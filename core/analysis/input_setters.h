// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_table.h"
#include "core/scenario/scenario.h"

#include <array>

namespace tokenscope {

// Writes one input's value, in its base unit.
using InputSetter = void (*)(Scenario<double>&, double);

// One for each quantity input, in the order of the input table.
const std::array<InputSetter, quantity_input_count>& input_setters();

} // namespace tokenscope
