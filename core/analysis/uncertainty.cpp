// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty.h"

#include "core/model/evaluate.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tokenscope {
namespace {

// The middles of a hundred parts of equal weight.
std::vector<double> hundred_of(std::span<const double> values) {
    std::vector<double> sorted;
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted),
                 [](double value) { return std::isfinite(value); });
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> hundred;
    for (std::size_t i = 0; i < 100 && !sorted.empty(); ++i)
        hundred.push_back(sorted[(2 * i + 1) * sorted.size() / 200]);
    return hundred;
}

// The square of the correlation between the logarithm of an output and a variate.
double shared_variance(std::span<const double> logarithms, std::span<const double> variates,
                       std::span<const std::size_t> points) {
    double n = 0.0, x = 0.0, y = 0.0, xx = 0.0, yy = 0.0, xy = 0.0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double log_value = logarithms[i];
        if (!std::isfinite(log_value))
            continue;
        const double variate = variates[points[i]];
        n += 1.0;
        x += variate;
        y += log_value;
        xx += variate * variate;
        yy += log_value * log_value;
        xy += variate * log_value;
    }
    const double across = n * xy - x * y;
    const double share = across * across / ((n * xx - x * x) * (n * yy - y * y));
    return std::isfinite(share) ? share : 0.0;
}

} // namespace

Uncertainty::Uncertainty(const Catalogue& catalogue, std::size_t points, std::uint64_t seed)
    : m_inputs(catalogue, points, seed) {
    for (const PriceTier& tier : catalogue.tiers)
        m_tiers.push_back(prices_of(tier));
}

OutputBands Uncertainty::found_bands() {
    OutputBands bands;
    for (std::size_t k = 0; k < output_count; ++k)
        bands.outputs[k] = m_percentiles.band(m_values.column(k));
    for (std::size_t k = 0; k < m_tiers.size(); ++k)
        bands.tiers.push_back(m_percentiles.band(m_values.column(output_count + k)));
    bands.cost = found_spread(output_index("cost.per_output_token"));
    bands.points = m_values.column(0).size();
    return bands;
}

OutputSpread Uncertainty::found_spread(std::size_t output) const {
    const auto values = m_values.column(output);
    const PointPlan plan = m_inputs.plan();
    std::vector<double> logarithms(values.size());
    std::transform(values.begin(), values.end(), logarithms.begin(),
                   [](double value) { return std::log(value); });
    OutputSpread spread{hundred_of(values), {}};
    for (const std::size_t rule : m_inputs.drawn_rules())
        if (const double share = shared_variance(logarithms, m_inputs.variates(rule), plan.points);
            share > 0.0)
            spread.drivers.push_back({rule, share});
    std::stable_sort(spread.drivers.begin(), spread.drivers.end(),
                     [](const Driver& a, const Driver& b) { return a.share > b.share; });
    return spread;
}

OutputBands Uncertainty::bands(const Inputs& inputs, std::string_view preset, Sampled sampled,
                               std::size_t points) {
    return *bands(inputs, preset, sampled, points, std::stop_token());
}

std::optional<OutputBands> Uncertainty::bands(const Inputs& inputs, std::string_view preset, Sampled sampled,
                                              std::size_t points, const std::stop_token& stop) {
    const double error_band = evaluate(to_scenario(inputs)).band90.value();
    m_inputs.draw(inputs, preset, sampled, error_band, points);
    if (!evaluate_points(inputs, m_inputs.plan(), m_tiers, m_values, stop))
        return std::nullopt;
    return found_bands();
}

} // namespace tokenscope
