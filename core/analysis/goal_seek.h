// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/inputs.h"

#include <vector>

namespace tokenscope {

// Values of an input, file unit, that all give the target.
struct Stretch {
    double from = 0.0, to = 0.0;
};

// Neighbouring values of an input, file unit, between which the output passes the target without having it:
// the input has no values between them, or the output jumps.
struct Jump {
    double from = 0.0, to = 0.0;
    double output_from = 0.0, output_to = 0.0; // base unit
};

struct Solutions {
    std::vector<double> inputs;         // single values, ascending, file unit
    std::vector<Stretch> stretches;     // ascending
    std::vector<Jump> jumps;            // ascending
    double lowest = 0.0, highest = 0.0; // range of the output over the searched range, base unit
};

// Values of an input (index) within [low, high] at which an output (index) has the target, in base units.
// Only values that the input may have are tried. The range is searched in 400 steps along the row's track, so
// roots closer than a step apart may be missed.
Solutions solve_for(const Inputs& inputs, std::size_t input, std::size_t output, double target, double low,
                    double high);

} // namespace tokenscope
