// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/inputs.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

struct Solutions {
    std::vector<double> inputs;         // every value found, ascending, file unit
    double lowest = 0.0, highest = 0.0; // range of the output over the searched range, base unit
};

// Values of an input (index) within [low, high] at which an output (index) has the target, in base units.
// The range is searched in 400 steps along the row's track, so roots closer than a step apart may be missed.
Solutions solve_for(const Inputs& inputs, std::size_t input, std::size_t output, double target, double low,
                    double high);

} // namespace tokenscope
