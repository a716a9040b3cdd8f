// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/document.h"

#include "core/model/parameters.h"

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
    const auto number = [&](std::string_view id) { return inputs.amount(id).value; };
    const auto experts = of<One>(number("model.experts"));
    const auto used = of<One>(number("model.active_experts"));
    const double shared =
        is_mixture_of_experts(experts, used)
            ? shared_fraction_of(of<Parameters>(active), of<Parameters>(number("model.total_parameters")),
                                 experts, used)
                  .value()
            : 1.0;
    inputs.amounts[quantity_index("model.shared_fraction")] =
        shared < 0.0 ? Amount::unknown() : Amount::of(std::min(shared, 1.0));
}

[[noreturn]] void refuse(std::string_view what, const std::string& name) {
    throw std::invalid_argument("no " + std::string(what) + " is called \"" + name + "\"");
}

void apply_accelerator(Inputs& inputs, const std::string& name, const Catalogue& catalogue, bool chosen) {
    const AcceleratorEntry* entry = catalogue.find_accelerator(name);
    if (entry == nullptr)
        refuse("accelerator", name);
    inputs.accelerator = entry->traits;
    if (chosen)
        apply_row(inputs, entry->inputs);
}

void apply_model(Inputs& inputs, const std::string& name, const Catalogue& catalogue) {
    if (name.empty())
        return;
    const ModelEntry* entry = catalogue.find_model(name);
    if (entry == nullptr)
        refuse("model", name);
    apply_row(inputs, entry->inputs);
    if (entry->active_parameters)
        apply_active_parameters(inputs, *entry->active_parameters);
    else
        inputs.amounts[quantity_index("model.shared_fraction")] = Amount::unknown();
}

void apply_tier(Inputs& inputs, const std::string& id, const Catalogue& catalogue) {
    const PriceTier* tier = catalogue.find_tier(id);
    if (tier == nullptr)
        refuse("price tier", id);
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
        refuse("preset", document.preset);
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
