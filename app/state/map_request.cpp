// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/map_request.h"

#include "core/analysis/acting_inputs.h"
#include "core/analysis/sweep.h"

#include <algorithm>

namespace tokenscope {
namespace {

constexpr std::size_t mapColumns = 61;
constexpr std::size_t mapRows = 41;

std::vector<double> valuesOf(std::size_t input, std::size_t count, const Snapshot& snapshot) {
    const ExploredRange range = exploredRange(quantity_inputs()[input], snapshot);
    return spaced(range.low, range.high, count,
                  range.logarithmic ? TrackScale::logarithmic : TrackScale::linear);
}

} // namespace

ExploredRange exploredRange(const InputRow& row, const Snapshot& snapshot) {
    ExploredRange range{std::max(row.track.low, row.valid.low), std::min(row.track.high, row.valid.high),
                        row.track.scale == TrackScale::logarithmic};
    for (const Evaluated* e : {&snapshot.current, &snapshot.baseline}) {
        const Amount& amount = e->inputs.amount(row.id);
        if (!amount.is_number() || (range.logarithmic && !(amount.value > 0.0)))
            continue;
        range.low = std::min(range.low, amount.value);
        range.high = std::max(range.high, amount.value);
    }
    return range;
}

MapRequest mapRequest(const Snapshot& snapshot) {
    const Exploration& wanted = snapshot.exploration;
    MapRequest request;
    request.x = quantity_index(wanted.mapX);
    request.y = quantity_index(wanted.mapY);
    request.output = output_index(wanted.mapOutput);
    request.inputs = acting_inputs(snapshot.current.document, *snapshot.library, {request.x, request.y});
    request.x_values = valuesOf(request.x, mapColumns, snapshot);
    request.y_values = valuesOf(request.y, mapRows, snapshot);
    return request;
}

} // namespace tokenscope
