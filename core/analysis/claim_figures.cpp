// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claim_figures.h"

#include "core/model/training.h"

#include <limits>
#include <stdexcept>
#include <string>
#include <utility>

namespace tokenscope {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

const PriceTier& tier_called(const Catalogue& catalogue, std::string_view id) {
    if (const PriceTier* tier = catalogue.find_tier(id))
        return *tier;
    throw std::invalid_argument("no price tier is called \"" + std::string(id) + "\"");
}

} // namespace

ClaimFigures::ClaimFigures(Inputs inputs, const Catalogue& catalogue, ClaimFigure reasoning)
    : m_inputs(std::move(inputs)), m_catalogue(catalogue), m_reasoning(reasoning) {}

const ClaimFigures::Evaluated& ClaimFigures::evaluated() {
    if (!m_evaluated) {
        const auto scenario = to_scenario(m_inputs);
        const auto results = evaluate(scenario);
        m_evaluated = Evaluated{scenario, results, output_values(results)};
    }
    return *m_evaluated;
}

double ClaimFigures::named(std::string_view id) {
    if (const auto input = find_quantity_input(id))
        return m_inputs.amounts[*input].is_number() ? m_inputs.amounts[*input].value : undefined;
    if (const auto output = find_output(id))
        return evaluated().values[*output] / outputs()[*output].factor;
    throw std::invalid_argument("no input or output is called \"" + std::string(id) + "\"");
}

double ClaimFigures::margin_at(std::string_view tier) {
    const TierPrices prices = prices_of(tier_called(m_catalogue, tier));
    return tier_margin(evaluated().scenario, evaluated().results, prices);
}

double ClaimFigures::output_price(std::string_view tier) const {
    return tier_called(m_catalogue, tier).output;
}

double ClaimFigures::serving_cost_elasticity_to_utilisation() const {
    const auto results = evaluate(to_dual_scenario(m_inputs));
    const InputDual cost = results.cost.serving_per_request.value();
    const std::size_t utilisation = quantity_index("serving.utilisation");
    return cost.partials[utilisation] * m_inputs.amounts[utilisation].value / cost.value;
}

double ClaimFigures::training_energy() {
    const auto& [s, results, values] = evaluated();
    const auto time = training_time(results.model.active_parameters, s.training.tokens,
                                    s.accelerator.peak_compute_16bit, s.training.efficiency);
    return tokenscope::training_energy(time, s.accelerator.tdp).value();
}

} // namespace tokenscope
