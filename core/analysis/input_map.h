// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/inputs.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace tokenscope {

// Which two inputs (indices into quantity_inputs()) are varied, over which values (file unit), and which
// output is looked at. Everything else of `inputs` is held.
struct MapRequest {
    Inputs inputs;
    std::size_t x = 0, y = 0, output = 0;
    std::vector<double> x_values, y_values;

    // The same map, whatever the present values of the two inputs are.
    bool gives_same(const MapRequest& other) const;
};

// One output over two inputs, row by row from the lowest y.
struct InputMap {
    MapRequest request;
    std::vector<double> values; // base units; NaN where undefined
    std::vector<double> room;   // feasibility_room() there; below 0 the machine cannot exist

    std::size_t columns() const { return request.x_values.size(); }
    std::size_t rows() const { return request.y_values.size(); }
};

// Values are evaluated at the nearest one that the input may have. Without all rows if it was told to stop.
InputMap map_over(const MapRequest& request, const std::stop_token& stop = {});

// The value nearest to `value` that the input may have: whole, one of those allowed, inside its range.
double nearest_valid(const InputRow& row, double value);

} // namespace tokenscope
