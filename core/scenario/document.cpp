// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/document.h"

#include "core/scenario/shared_fraction.h"
#include "core/text/plain_text.h"

#include <algorithm>
#include <stdexcept>

namespace tokenscope {
namespace {

using CatalogueInputs = std::vector<std::pair<std::string, std::optional<double>>>;

void apply_row(Inputs& inputs, const CatalogueInputs& row) {
    for (const auto& [id, value] : row)
        inputs.amounts[quantity_index(id)] = value ? Amount::of(*value) : Amount::unknown();
}

void apply_active_parameters(Inputs& inputs, double active) {
    const SharedFraction shared = shared_fraction_for(active, inputs);
    inputs.amounts[quantity_index("model.shared_fraction")] =
        shared.verdict == SharedFraction::Verdict::possible ? Amount::of(shared.value) : Amount::unknown();
}

template <class Entries, class Name> std::string names_of(const Entries& entries, Name name) {
    std::string names;
    for (const auto& entry : entries)
        names += (names.empty() ? "" : ", ") + entry.*name;
    return names;
}

[[noreturn]] void refuse(const std::string& what, std::string_view name, const std::string& names) {
    throw std::invalid_argument("no " + what + " is called \"" + excerpt(name) + "\"; there are " + names);
}

void apply_accelerator(Inputs& inputs, const std::string& name, const Catalogue& catalogue, bool chosen) {
    const AcceleratorEntry* entry = catalogue.find_accelerator(name);
    if (entry == nullptr)
        refuse("accelerator", name, names_of(catalogue.accelerators, &AcceleratorEntry::name));
    inputs.accelerator = entry->traits;
    if (chosen)
        apply_row(inputs, entry->inputs);
}

void apply_model(Inputs& inputs, const std::string& name, const Catalogue& catalogue) {
    if (name.empty())
        return;
    const ModelEntry* entry = catalogue.find_model(name);
    if (entry == nullptr)
        refuse("model", name, names_of(catalogue.models, &ModelEntry::name));
    apply_row(inputs, entry->inputs);
    if (entry->active_parameters)
        apply_active_parameters(inputs, *entry->active_parameters);
    else
        inputs.amounts[quantity_index("model.shared_fraction")] = Amount::unknown();
}

void apply_tier(Inputs& inputs, const std::string& id, const Catalogue& catalogue) {
    const PriceTier* tier = catalogue.find_tier(id);
    if (tier == nullptr)
        refuse("price tier", id, names_of(catalogue.tiers, &PriceTier::id));
    inputs.amounts[quantity_index("price.input")] = Amount::of(tier->input);
    inputs.amounts[quantity_index("price.cached_input")] =
        tier->cached ? Amount::of(*tier->cached) : Amount::blank();
    inputs.amounts[quantity_index("price.output")] = Amount::of(tier->output);
}

void apply_override(Inputs& inputs, const std::string& id, const InputValue& value) {
    if (const auto* amount = std::get_if<Amount>(&value))
        inputs.amounts[quantity_index(id)] = *amount;
    else
        inputs.choices[choice_index(id)] = std::get<std::string>(value);
}

} // namespace

const Preset* Library::find_preset(std::string_view id) const {
    const auto at =
        std::find_if(presets.begin(), presets.end(), [id](const Preset& p) { return p.id == id; });
    return at == presets.end() ? nullptr : &*at;
}

bool belongs_to_choice(std::string_view choice_id, std::string_view input_id) {
    if (choice_id == "serving.accelerator")
        return input_id.starts_with("accelerator.");
    if (choice_id == "model.name")
        return input_id.starts_with("model.") && input_id != "model.weight_bits" &&
               input_id != "model.kv_bits";
    return choice_id == "price.tier" && input_id.starts_with("price.");
}

Inputs resolve(const Document& document, const Library& library) {
    const Preset* preset = library.find_preset(document.preset);
    if (preset == nullptr)
        refuse("preset", document.preset, names_of(library.presets, &Preset::id));
    Inputs inputs = preset->inputs;
    const auto chosen = [&](std::string_view id) {
        return document.overrides.find(id) != document.overrides.end();
    };
    for (const auto& [id, value] : document.overrides)
        if (std::holds_alternative<std::string>(value))
            apply_override(inputs, id, value);
    apply_accelerator(inputs, inputs.choice("serving.accelerator"), library.catalogue,
                      chosen("serving.accelerator"));
    apply_model(inputs, inputs.choice("model.name"), library.catalogue);
    if (chosen("price.tier"))
        apply_tier(inputs, inputs.choice("price.tier"), library.catalogue);
    for (const auto& [id, value] : document.overrides)
        if (std::holds_alternative<Amount>(value))
            apply_override(inputs, id, value);
    return inputs;
}

} // namespace tokenscope
