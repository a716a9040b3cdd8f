// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/output_table.h"
#include "core/scenario/inputs.h"

#include <string_view>
#include <vector>

namespace tokenscope {

struct SweepPoint {
    double input = 0.0;                         // file unit
    std::array<double, output_count> outputs{}; // base units; NaN where undefined
};

// `count` values from low to high, both included; evenly by ratio or by difference, as the row's track is.
std::vector<double> spaced(double low, double high, std::size_t count, TrackScale scale);

// The same, of the values that the input may have: at most `count` of them, each once.
std::vector<double> valid_values(const InputRow& row, double low, double high, std::size_t count);

// Every output over values of one input (index into quantity_inputs()), everything else held.
std::vector<SweepPoint> sweep(const Inputs& inputs, std::size_t input, const std::vector<double>& values);

} // namespace tokenscope
