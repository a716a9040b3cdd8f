// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/parameter_link.h"

#include "core/model/parameter_counts.h"
#include "core/scenario/mode_switcher.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::string_view total_id = "model.total_parameters", experts_id = "model.experts",
                           active_experts_id = "model.active_experts", shared_id = "model.shared_fraction";

struct Counts {
    Quantity<Parameters> total, active, shared;
    Quantity<One> experts, active_experts, shared_fraction;
    bool mixture = false;
};

Counts counts_of(const Inputs& inputs) {
    const auto number = [&](std::string_view id) { return inputs.amount(id).value; };
    Counts counts;
    counts.total = of<Parameters>(number(total_id));
    counts.experts = of<One>(number(experts_id));
    counts.active_experts = of<One>(number(active_experts_id));
    counts.shared_fraction = of<One>(number(shared_id));
    counts.shared = counts.total * counts.shared_fraction;
    counts.active =
        active_parameters(counts.total, counts.shared_fraction, counts.experts, counts.active_experts);
    counts.mixture = is_mixture_of_experts(counts.experts, counts.active_experts);
    return counts;
}

bool is_valid(std::string_view id, double value) {
    const Range& valid = quantity_inputs()[quantity_index(id)].valid;
    return value >= valid.low && value <= valid.high;
}

// What the typed shared fraction of the total is, or what it was in parameters.
Quantity<Parameters> shared_after(const Counts& before, const Counts& now, std::string_view id) {
    return id == shared_id ? now.total * now.shared_fraction : before.shared;
}

void solve_total(ModeSwitcher& to, const Counts& before, const Counts& now, std::string_view id) {
    const auto share =
        active_parameters(of<Parameters>(1.0), now.shared_fraction, now.experts, now.active_experts);
    const double total =
        id == shared_id
            ? before.active.value() / share.value()
            : total_parameters_of(before.active, before.shared, now.experts, now.active_experts).value();
    if (!is_valid(total_id, total))
        return;
    to.set(total_id, Amount::of(total));
    if (id != shared_id)
        to.set(shared_id, Amount::of(std::clamp(before.shared.value() / total, 0.0, 1.0)));
}

// Experts are whole: the shared part takes what that leaves, unless it is what was edited.
void solve_experts(ModeSwitcher& to, const Counts& before, const Counts& now, std::string_view id) {
    const double experts = std::round(
        experts_of(before.active, shared_after(before, now, id), now.total, now.active_experts).value());
    if (!is_valid(experts_id, experts) || experts <= now.active_experts.value())
        return;
    const double shared =
        shared_fraction_of(before.active, now.total, of<One>(experts), now.active_experts).value();
    if (id != shared_id && !(shared >= 0.0 && shared <= 1.0))
        return;
    to.set(experts_id, Amount::of(experts));
    if (id != shared_id)
        to.set(shared_id, Amount::of(shared));
}

void hold_active(ModeSwitcher& to, const Inputs& before, std::string_view id, SolveFor solve_for) {
    const Counts was = counts_of(before), now = counts_of(to.inputs());
    if (!was.mixture || !now.mixture)
        return;
    if (solve_for == SolveFor::total && id != total_id)
        solve_total(to, was, now, id);
    if (solve_for == SolveFor::experts && id != experts_id)
        solve_experts(to, was, now, id);
}

} // namespace

bool is_linked_parameter(std::string_view id) {
    constexpr std::array linked = {total_id, experts_id, active_experts_id, shared_id};
    return std::find(linked.begin(), linked.end(), id) != linked.end();
}

Edited with_linked_input(const Document& document, const Library& library, std::string_view id,
                         const InputValue& value, SolveFor solve_for) {
    Edited edited = with_input(document, library, id, value);
    if (solve_for == SolveFor::active || !is_linked_parameter(id))
        return edited;
    ModeSwitcher to(edited, library);
    hold_active(to, resolve(document, library), id, solve_for);
    return edited;
}

} // namespace tokenscope
