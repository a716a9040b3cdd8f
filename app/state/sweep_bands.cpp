// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/sweep_bands.h"

#include "app/state/map_request.h"
#include "core/analysis/acting_inputs.h"
#include "core/analysis/sweep.h"

namespace tokenscope {
namespace {

constexpr std::size_t columns = 25; // every fifth point of the curve

std::vector<double> valuesOf(const InputRow& row, const Snapshot& snapshot) {
    const ExploredRange range = exploredRange(row, snapshot);
    if (row.whole || row.allowed[0] != 0.0)
        return valid_values(row, range.low, range.high, columns);
    return spaced(range.low, range.high, columns,
                  range.logarithmic ? TrackScale::logarithmic : TrackScale::linear);
}

// Where the input stands is known: only the rest is uncertain.
Catalogue withoutRuleOf(std::string_view input, Catalogue catalogue) {
    std::erase_if(catalogue.uncertainty, [input](const UncertaintyRow& row) { return row.input == input; });
    return catalogue;
}

} // namespace

bool SweepBandsRequest::asksSame(const SweepBandsRequest& other) const {
    return input == other.input && output == other.output;
}

bool SweepBandsRequest::givesSame(const SweepBandsRequest& other) const {
    Inputs mine = inputs;
    mine.amounts[input] = other.inputs.amounts[input];
    return asksSame(other) && x == other.x && library == other.library && preset == other.preset &&
           mine == other.inputs;
}

SweepBandsRequest sweepBandsRequest(const Snapshot& snapshot) {
    SweepBandsRequest request;
    request.input = quantity_index(snapshot.exploration.sweepInput);
    request.output = output_index(snapshot.exploration.sweepOutput);
    request.inputs = acting_inputs(snapshot.current.document, *snapshot.library, {request.input});
    request.preset = snapshot.current.document.preset;
    request.library = snapshot.library;
    request.x = valuesOf(quantity_inputs()[request.input], snapshot);
    return request;
}

SweepBands sampledSweep(const SweepBandsRequest& request, const std::stop_token& stop) {
    const Catalogue catalogue =
        withoutRuleOf(quantity_inputs()[request.input].id, request.library->catalogue);
    Uncertainty uncertainty(catalogue, SweepBands::points);
    SweepBands found{request, {}};
    for (const double x : request.x) {
        Inputs moved = request.inputs;
        moved.amounts[request.input] = Amount::of(x);
        const auto bands =
            uncertainty.bands(moved, request.preset, Sampled::everything, SweepBands::points, stop);
        if (!bands)
            break;
        found.bands.push_back(bands->outputs[request.output]);
    }
    return found;
}

} // namespace tokenscope
