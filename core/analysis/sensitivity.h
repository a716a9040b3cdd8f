// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/output_table.h"
#include "core/scenario/inputs.h"

#include <array>
#include <string_view>
#include <vector>

namespace tokenscope {

// How one input moves an output here: 1 % more input is `elasticity` per cent more output.
struct Sensitivity {
    std::size_t input = 0;       // index into quantity_inputs()
    double elasticity = 0.0;     // d ln(output) / d ln(input), exact
    double of_ten_percent = 0.0; // relative change of the output when the input rises by 10 %, re-evaluated
};

// Inputs that move the output, the strongest first. Inputs at 0, blank or unknown have no elasticity and are
// left out.
std::vector<Sensitivity> sensitivities(std::string_view output_id, const Inputs& inputs);

// Derivatives of every output to every input, in base units: [output][input].
std::array<std::array<double, quantity_input_count>, output_count> gradients(const Inputs& inputs);

} // namespace tokenscope
