// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/snapshot.h"

#include "core/model/tier_margin.h"

#include <cmath>

namespace tokenscope {

double Evaluated::output(std::string_view id) const {
    const std::size_t index = output_index(id);
    return values[index] / outputs()[index].factor;
}

Evaluated evaluated(Document document, const Library& library) {
    Evaluated e;
    e.inputs = resolve(document, library);
    e.document = std::move(document);
    const auto scenario = to_scenario(e.inputs);
    e.results = evaluate(scenario);
    e.values = output_values(e.results);
    for (const PriceTier& tier : library.catalogue.tiers)
        e.margins.push_back({&tier, tier_margin(scenario, e.results, prices_of(tier))});
    return e;
}

std::optional<Band> Snapshot::band(std::string_view output) const {
    const std::size_t index = output_index(output);
    if (!bands || !std::isfinite(current.values[index]) || !(bands->outputs[index].defined > 0.0))
        return std::nullopt;
    return in_unit(bands->outputs[index], outputs()[index].factor);
}

SnapshotPointer withBands(const Snapshot& snapshot) {
    auto complete = std::make_shared<Snapshot>(snapshot);
    complete->bands = std::make_shared<const OutputBands>(
        Uncertainty(snapshot.library->catalogue)
            .bands(snapshot.current.inputs, snapshot.current.document.preset, Sampled::everything,
                   Uncertainty::points_at_rest));
    complete->bandsRevision = snapshot.revision;
    return complete;
}

std::vector<std::string_view> differingInputs(const Inputs& a, const Inputs& b) {
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < quantity_input_count; ++i)
        if (!(a.amounts[i] == b.amounts[i]))
            ids.push_back(quantity_inputs()[i].id);
    for (std::size_t i = 0; i < choice_input_count; ++i)
        if (a.choices[i] != b.choices[i])
            ids.push_back(choice_inputs()[i].id);
    return ids;
}

} // namespace tokenscope
