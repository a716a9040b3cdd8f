// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/supply_shock.h"

#include "core/model/chain.h"
#include "core/model/evaluate.h"

#include <cmath>
#include <utility>

namespace tokenscope {
namespace {

constexpr std::string_view cost_id = "cost.per_output_token";
constexpr std::string_view accelerator_price = "accelerator.price";
constexpr std::string_view server_overhead = "money.server_overhead";

// Derivatives to the factor of a shock.
using FactorDual = Dual<1>;

template <class T> using Changed = std::vector<std::pair<std::size_t, T>>;

double input_value(std::string_view id, const Inputs& inputs) {
    const Amount& amount = inputs.amount(id);
    return amount.is_number() ? amount.value : std::nan("");
}

// An input or an output of the table, file unit.
double figure(std::string_view id, const Inputs& inputs, const std::array<double, output_count>& values) {
    if (is_input(id))
        return input_value(id, inputs);
    const std::size_t i = output_index(id);
    return values[i] / outputs()[i].factor;
}

template <Scalar T> void scale(Changed<T>& changed, std::string_view id, const T& factor, const Inputs& in) {
    changed.emplace_back(quantity_index(id), factor * input_value(id, in));
}

template <Scalar T> void pass_on(Changed<T>& changed, double part, const T& factor, const Inputs& in) {
    const auto price = of<DollarsPerAccelerator>(T(input_value(accelerator_price, in)));
    const auto after = passed_on(price, of<DollarsPerAccelerator>(T(part)), of<One>(factor));
    const auto overhead = of<One>(T(input_value(server_overhead, in)));
    changed.emplace_back(quantity_index(accelerator_price), after.value());
    changed.emplace_back(quantity_index(server_overhead),
                         kept_server_overhead(overhead, price, after).value());
}

template <Scalar T>
Changed<T> dearer(const SupplyLink& link, const T& factor, const Inputs& in,
                  const std::array<double, output_count>& values) {
    Changed<T> changed;
    if (!link.price.empty())
        scale(changed, link.price, factor, in);
    if (link.part.empty())
        return changed;
    const double part = figure(link.part, in, values);
    if (!link.bundle.empty()) {
        const double share = part / figure(link.whole, in, values);
        scale(changed, link.bundle, T(1.0) + (factor - T(1.0)) * share, in);
    }
    pass_on(changed, part, factor, in);
    return changed;
}

template <Scalar T>
Changed<T> changed_inputs(const SupplyLink& link, ShockKind kind, const T& factor, const Inputs& in,
                          const std::array<double, output_count>& values) {
    Changed<T> changed;
    if (kind == ShockKind::supply)
        scale(changed, link.world, factor, in);
    else
        changed = dearer(link, factor, in, values);
    return changed;
}

bool is_known(const Changed<double>& changed) {
    for (const auto& [input, value] : changed)
        if (!std::isfinite(value))
            return false;
    return true;
}

// The chain rule: derivatives of the cost to the inputs, times those of the inputs to the factor.
double elasticity_of(const Changed<FactorDual>& changed, const Inputs& inputs) {
    const auto cost = output_values(evaluate(to_dual_scenario(inputs)))[output_index(cost_id)];
    double slope = 0.0;
    for (const auto& [input, value] : changed)
        slope += cost.partials[input] * quantity_inputs()[input].factor * value.partials[0];
    return slope / cost.value;
}

std::optional<std::size_t> out_of_range(const Changed<double>& changed) {
    for (const auto& [input, value] : changed)
        if (value < quantity_inputs()[input].valid.low || value > quantity_inputs()[input].valid.high)
            return input;
    return std::nullopt;
}

} // namespace

PricePath price_path(const SupplyLink& link, const Inputs& inputs) {
    if (link.price.empty() && link.part.empty())
        return PricePath::not_carried;
    if (inputs.choice("money.ownership") == "rented")
        return PricePath::inside_rent;
    return link.part.empty() ? PricePath::paid : PricePath::passed_on;
}

Inputs with_changes(const Inputs& inputs, const std::vector<InputChange>& changes) {
    Inputs changed = inputs;
    for (const InputChange& change : changes)
        changed.amounts[change.input] = Amount::of(change.to);
    return changed;
}

ShockEffect shock(const SupplyLink& link, ShockKind kind, double factor, const Inputs& inputs) {
    const auto values = output_values(evaluate(to_scenario(inputs)));
    const std::size_t cost = output_index(cost_id), share = output_index(link.share);
    ShockEffect effect;
    effect.cost_before = effect.cost_after = values[cost];
    effect.share_before = effect.share_after = values[share];
    const auto changed = changed_inputs(link, kind, factor, inputs, values);
    if (!is_known(changed)) {
        effect.elasticity = effect.change = std::nan("");
        return effect;
    }
    effect.elasticity =
        elasticity_of(changed_inputs(link, kind, FactorDual::variable(1.0, 0), inputs, values), inputs);
    effect.outside = out_of_range(changed);
    if (effect.outside)
        return effect;
    for (const auto& [input, value] : changed)
        effect.changes.push_back({input, inputs.amounts[input].value, value});
    const auto after = output_values(evaluate(to_scenario(with_changes(inputs, effect.changes))));
    effect.cost_after = after[cost];
    effect.share_after = after[share];
    effect.change = effect.cost_after / effect.cost_before - 1.0;
    return effect;
}

} // namespace tokenscope
