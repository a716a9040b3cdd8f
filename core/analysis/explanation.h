// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scalars/trace.h"
#include "core/scenario/inputs.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// One row of the tree that explains a number: a named step of the calculation, or an input at its end.
struct Explanation {
    std::string label;       // English; marked for translation where it is defined
    std::string input;       // the input's id; empty for a step
    std::string output;      // the output's id, where a step is one
    double value = 0.0;      // base units; file unit for an input
    std::string unit;        // symbol of the base unit; the file unit for an input
    std::string formula;     // with names: "board power × accelerator time per request ÷ generated tokens"
    std::string substituted; // the same with values and units
    bool taken = true;       // false: the path that was not taken ("memory, not compute, is the limit")
    bool constant = false;   // a named constant: no formula, no parts
    bool repeated = false;   // the same step stands above in full
    std::vector<Explanation> parts; // what the formula refers to, in its order
};

// The tree of an output. `depth` limits how far it goes down; the inputs are reached at about 12.
// Throws std::invalid_argument for an id that is no output.
Explanation explain(std::string_view output_id, const Inputs& inputs, int depth = 32);

} // namespace tokenscope
