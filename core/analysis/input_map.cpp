// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/input_map.h"

#include "core/analysis/feasibility.h"
#include "core/model/evaluate.h"
#include "core/model/output_table.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

bool MapRequest::gives_same(const MapRequest& other) const {
    if (x != other.x || y != other.y || output != other.output || x_values != other.x_values ||
        y_values != other.y_values)
        return false;
    Inputs moved = other.inputs;
    moved.amounts[x] = inputs.amounts[x];
    moved.amounts[y] = inputs.amounts[y];
    return moved == inputs;
}

double nearest_valid(const InputRow& row, double value) {
    if (row.allowed[0] != 0.0)
        return *std::min_element(row.allowed.begin(), row.allowed.end(), [value](double a, double b) {
            return std::abs(a - value) < std::abs(b - value);
        });
    const double inside = std::clamp(value, row.valid.low, row.valid.high);
    return row.whole ? std::round(inside) : inside;
}

InputMap map_over(const MapRequest& request, const std::stop_token& stop) {
    InputMap map{request, {}, {}};
    Inputs inputs = request.inputs;
    map.values.reserve(map.columns() * map.rows());
    map.room.reserve(map.columns() * map.rows());
    for (const double y : request.y_values) {
        if (stop.stop_requested())
            break;
        inputs.amounts[request.y] = Amount::of(nearest_valid(quantity_inputs()[request.y], y));
        for (const double x : request.x_values) {
            inputs.amounts[request.x] = Amount::of(nearest_valid(quantity_inputs()[request.x], x));
            const auto results = evaluate(to_scenario(inputs));
            map.values.push_back(output_values(results)[request.output]);
            map.room.push_back(feasibility_room(inputs, results));
        }
    }
    return map;
}

} // namespace tokenscope
