// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/attribution_steps.h"

#include "core/scenario/document.h"
#include "core/scenario/input_value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>

namespace tokenscope {
namespace {

constexpr std::array catalogue_choices = {std::string_view("serving.accelerator"),
                                          std::string_view("model.name"), std::string_view("price.tier")};

bool differs(const Inputs& a, const Inputs& b, std::string_view id) {
    return !(value_of(a, id) == value_of(b, id));
}

bool is_mixture(const Inputs& inputs) { return inputs.amount("model.experts").value > 1.0; }

// What decides how fast and how thirsty the machine is; its load and its prices are not.
bool is_machine(std::string_view id) {
    constexpr std::array others = {std::string_view("serving.utilisation"),
                                   std::string_view("serving.load_mode"),
                                   std::string_view("accelerator.price"),
                                   std::string_view("accelerator.die_area"),
                                   std::string_view("accelerator.dies_per_package"),
                                   std::string_view("accelerator.memory_and_packaging_cost")};
    if (std::find(others.begin(), others.end(), id) != others.end())
        return false;
    return id.starts_with("model.") || id.starts_with("accelerator.") || id.starts_with("serving.");
}

// The name of the step to which an input belongs; its own id if it stands alone.
std::string_view step_of(std::string_view id, const Inputs& from, const Inputs& to) {
    for (const std::string_view choice : catalogue_choices)
        if (differs(from, to, choice) && belongs_to_choice(choice, id))
            return choice;
    if (id.starts_with("serving.stated_") && differs(from, to, "serving.throughput_mode"))
        return "serving.throughput_mode";
    // Half dense and half a mixture is no model.
    if (is_mixture(from) != is_mixture(to) && belongs_to_choice("model.name", id))
        return "model.name";
    return id;
}

bool can_glide(std::size_t quantity, const Inputs& from, const Inputs& to) {
    const InputRow& row = quantity_inputs()[quantity];
    const Amount &a = from.amounts[quantity], &b = to.amounts[quantity];
    if (!a.is_number() || !b.is_number() || row.allowed[0] != 0.0)
        return false;
    // One accelerator needs no links, so there is no gliding from one to two. Without interest a price is
    // spread by another formula, into which the one with interest runs with ever less precision.
    if (row.id == "money.cost_of_capital")
        return a.value > 0.0 && b.value > 0.0;
    return row.id != "serving.accelerators_per_replica";
}

} // namespace

std::vector<std::string_view> AttributionStep::inputs() const {
    std::vector<std::string_view> ids;
    for (const std::size_t i : quantities)
        ids.push_back(quantity_inputs()[i].id);
    for (const std::size_t i : choices)
        ids.push_back(choice_inputs()[i].id);
    return ids;
}

void AttributionStep::take(Inputs& into, const Inputs& from) const {
    for (const std::size_t i : quantities)
        into.amounts[i] = from.amounts[i];
    for (const std::size_t i : choices) {
        into.choices[i] = from.choices[i];
        if (choice_inputs()[i].id == "serving.accelerator")
            into.accelerator = from.accelerator;
    }
}

std::vector<AttributionStep> attribution_steps(const Inputs& from, const Inputs& to, Grouping grouping,
                                               const std::set<std::size_t>& turning) {
    std::map<std::string_view, AttributionStep> named;
    const auto step_named = [&](std::string_view id) -> AttributionStep& {
        if (grouping == Grouping::all)
            return named["all"];
        if (grouping == Grouping::machine && is_machine(id))
            return named["machine"];
        return named[step_of(id, from, to)];
    };
    for (std::size_t i = 0; i < quantity_input_count; ++i)
        if (const std::string_view id = quantity_inputs()[i].id; differs(from, to, id))
            step_named(id).quantities.push_back(i);
    for (std::size_t i = 0; i < choice_input_count; ++i)
        if (const std::string_view id = choice_inputs()[i].id; differs(from, to, id))
            step_named(id).choices.push_back(i);
    std::vector<AttributionStep> steps;
    for (auto& [id, step] : named) {
        step.path = step.choices.empty() && step.quantities.size() == 1 &&
                    can_glide(step.quantities.front(), from, to) &&
                    !turning.contains(step.quantities.front());
        steps.push_back(std::move(step));
    }
    return steps;
}

PathPoint on_path(double from, double to, double share) {
    if (!(from > 0.0 && to > 0.0))
        return {share == 1.0 ? to : from + (to - from) * share, to - from};
    const double rate = std::log(to / from);
    const double value = share == 0.0 ? from : share == 1.0 ? to : from * std::exp(rate * share);
    return {value, value * rate};
}

} // namespace tokenscope
