// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edit.h"

#include "core/model/evaluate.h"
#include "core/scenario/mode_rule.h"

#include <algorithm>
#include <array>

namespace tokenscope {
namespace {

// What a stated throughput stands in for: shape, precision, batch and speed of the machine. Prices are not.
bool releases_stated_throughput(std::string_view id) {
    constexpr std::array priced = {"accelerator.price", "accelerator.die_area",
                                   "accelerator.dies_per_package", "accelerator.memory_and_packaging_cost"};
    if (std::find(priced.begin(), priced.end(), id) != priced.end())
        return false;
    return id.starts_with("model.") || id.starts_with("accelerator.") || id == "serving.batch" ||
           id == "serving.accelerator";
}

bool needs_derived(std::string_view id, ActsIn acts) {
    return mode_rule(acts).needs_derived || releases_stated_throughput(id);
}

bool acts_now(std::string_view id, ActsIn acts, const Inputs& inputs) {
    return (is_derived(inputs) || !needs_derived(id, acts)) && mode_rule(acts).holds(inputs);
}

void switch_mode(ModeSwitcher& to, std::string_view id, ActsIn acts) {
    const ModeRule& rule = mode_rule(acts);
    if (needs_derived(id, acts))
        become_derived(to);
    if (!rule.holds(to.inputs()) && rule.make != nullptr)
        rule.make(to);
}

ActsIn acts_of(std::string_view id) {
    if (const auto quantity = find_quantity_input(id))
        return quantity_inputs()[*quantity].acts;
    return choice_inputs()[choice_index(id)].acts;
}

void make_it_fit(ModeSwitcher& to) {
    constexpr std::array sizes = {1.0, 2.0, 4.0, 8.0};
    const double now = to.number("serving.accelerators_per_replica");
    Inputs trial = to.inputs();
    for (double n : sizes) {
        trial.amounts[quantity_index("serving.accelerators_per_replica")] = Amount::of(n);
        if (n < now || !(evaluate(to_scenario(trial)).memory.max_batch.value() >= 1.0))
            continue;
        if (n > now)
            to.set("serving.accelerators_per_replica", Amount::of(n));
        return;
    }
}

} // namespace

bool can_act(const InputRow& row, const Inputs& inputs) {
    return mode_rule(row.acts).make != nullptr || mode_rule(row.acts).holds(inputs);
}

bool acts_now(const InputRow& row, const Inputs& inputs) { return acts_now(row.id, row.acts, inputs); }

std::string why_idle(std::string_view id, const Inputs& inputs) {
    const ActsIn acts = acts_of(id);
    if (acts_now(id, acts, inputs))
        return {};
    const auto said = [&](const ModeRule& rule, std::string_view because, std::string_view remedy) {
        return std::string(id) + " does not change " + std::string(rule.idle) + ": " + std::string(because) +
               "; " + std::string(remedy);
    };
    if (needs_derived(id, acts) && !is_derived(inputs))
        return said(mode_rule(ActsIn::derived_throughput), "it is stated",
                    "set serving.throughput_mode=derived");
    return said(mode_rule(acts), mode_rule(acts).because, mode_rule(acts).remedy);
}

Document without_override(const Document& document, std::string_view id) {
    Document changed = document;
    if (const auto at = changed.overrides.find(id); at != changed.overrides.end())
        changed.overrides.erase(at);
    return changed;
}

Edited with_input(const Document& document, const Library& library, std::string_view id,
                  const InputValue& value) {
    Edited edited{document, {}};
    auto& overrides = edited.document.overrides;
    if (find_choice_input(id))
        std::erase_if(overrides, [id](const auto& entry) { return belongs_to_choice(id, entry.first); });
    overrides.insert_or_assign(std::string(id), value);
    ModeSwitcher to(edited, library);
    const bool was_stated = !is_derived(to.inputs());
    if (releases_stated_throughput(id))
        become_derived(to);
    const auto quantity = find_quantity_input(id);
    if (!quantity || can_act(quantity_inputs()[*quantity], to.inputs()))
        switch_mode(to, id, acts_of(id));
    if (was_stated && is_derived(to.inputs()))
        make_it_fit(to);
    return edited;
}

} // namespace tokenscope
