// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty.h"

#include "core/model/evaluate.h"
#include "core/model/tier_margin.h"

namespace tokenscope {

Uncertainty::Uncertainty(const Catalogue& catalogue, std::size_t points, std::uint64_t seed)
    : m_catalogue(catalogue), m_inputs(catalogue, points, seed),
      m_values(output_count + catalogue.tiers.size()) {}

void Uncertainty::evaluate_points(const Inputs& inputs) {
    const auto& possible = m_inputs.possible();
    for (auto& column : m_values)
        column.resize(possible.size());
    std::vector<TierPrices> tiers;
    for (const PriceTier& tier : m_catalogue.tiers)
        tiers.push_back(prices_of(tier));
    auto scenario = to_scenario(inputs);
    for (std::size_t i = 0; i < possible.size(); ++i) {
        m_inputs.set(scenario, possible[i]);
        const auto results = evaluate(scenario);
        const auto values = output_values(results);
        for (std::size_t k = 0; k < output_count; ++k)
            m_values[k][i] = values[k];
        for (std::size_t k = 0; k < tiers.size(); ++k)
            m_values[output_count + k][i] = tier_margin(scenario, results, tiers[k]);
    }
}

Bands Uncertainty::bands(const Inputs& inputs, std::string_view preset, Sampled sampled, std::size_t points) {
    const double error_band = evaluate(to_scenario(inputs)).band90.value();
    m_inputs.draw(inputs, preset, sampled, error_band, points);
    evaluate_points(inputs);
    Bands bands;
    bands.points = m_inputs.possible().size();
    for (std::size_t k = 0; k < output_count; ++k)
        bands.outputs[k] = m_percentiles.band(m_values[k]);
    for (std::size_t k = output_count; k < m_values.size(); ++k)
        bands.tiers.push_back(m_percentiles.band(m_values[k]));
    return bands;
}

} // namespace tokenscope
