// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertain_inputs.h"

#include "core/scenario/document.h"
#include "core/scenario/edit.h"

#include <algorithm>

namespace tokenscope {
namespace {

bool exact_by_rule(const UncertaintyRow& row, double value, const Inputs& inputs, std::string_view preset) {
    if (value == 0.0 || row.exact_at == value)
        return true;
    if (row.preset.empty())
        return false;
    const bool published = belongs_to_choice("model.name", row.input) && !inputs.choice("model.name").empty();
    return row.preset != preset || published;
}

std::optional<Range> range_of(const UncertaintyRow& row, const Inputs& inputs, const Catalogue& catalogue) {
    const std::string& accelerator = inputs.choice("serving.accelerator");
    for (const auto& [name, range] : row.accelerators)
        if (name == accelerator)
            return range;
    if (!row.catalogue_range)
        return row.range;
    const AcceleratorEntry* entry = catalogue.find_accelerator(accelerator);
    if (entry == nullptr || !entry->price_low || !entry->price_high)
        return std::nullopt;
    return Range{*entry->price_low, *entry->price_high};
}

Spread relative_spread(Distribution shape, Range factors, double value) {
    return spread_between(shape, factors.low * value, factors.high * value);
}

// Modes in which the input moves no output at all, so that sampling it would be in vain.
bool idle(const InputRow& row, const Inputs& inputs) {
    const bool by_mode = row.acts == ActsIn::rented || row.acts == ActsIn::typed_load ||
                         row.acts == ActsIn::derived_training_cost;
    return by_mode && !acts_now(row, inputs);
}

} // namespace

std::optional<Spread> spread_of(const UncertaintyRow& row, const Inputs& inputs, std::string_view preset,
                                const Catalogue& catalogue) {
    const auto index = find_quantity_input(row.input);
    if (!index || !inputs.amounts[*index].is_number())
        return std::nullopt;
    const double value = inputs.amounts[*index].value;
    if (exact_by_rule(row, value, inputs, preset))
        return std::nullopt;
    const auto range = range_of(row, inputs, catalogue);
    if (range && row.relative)
        return relative_spread(row.shape, *range, value);
    if (range && value >= range->low && value <= range->high)
        return Spread{row.shape, range->low, value, range->high};
    return row.elsewhere ? std::optional(relative_spread(row.shape, *row.elsewhere, value)) : std::nullopt;
}

std::vector<UncertainInput> uncertain_inputs(const Inputs& inputs, std::string_view preset,
                                             const Catalogue& catalogue) {
    std::vector<UncertainInput> found;
    for (std::size_t i = 0; i < catalogue.uncertainty.size(); ++i) {
        const UncertaintyRow& row = catalogue.uncertainty[i];
        const auto spread = spread_of(row, inputs, preset, catalogue);
        if (!spread)
            continue;
        const std::size_t input = quantity_index(row.input);
        if (!idle(quantity_inputs()[input], inputs))
            found.push_back({i, input, *spread});
    }
    return found;
}

} // namespace tokenscope
