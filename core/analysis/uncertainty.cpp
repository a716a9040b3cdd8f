// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty.h"

#include "core/analysis/in_parallel.h"
#include "core/analysis/point_evaluation.h"
#include "core/model/evaluate.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tokenscope {
namespace {

constexpr std::size_t tile = 512; // points whose values stay in the processor's cache
constexpr std::size_t first_points = 2048;

std::size_t cost_output() { return output_index("cost.per_output_token"); }

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
                       std::span<const std::size_t> points) { // as many logarithms as points, or fewer
    double n = 0.0, x = 0.0, y = 0.0, xx = 0.0, yy = 0.0, xy = 0.0;
    for (std::size_t i = 0; i < logarithms.size(); ++i) {
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

Uncertainty::Uncertainty(const Catalogue& catalogue, std::size_t points, std::uint64_t seed,
                         std::size_t workers)
    : m_inputs(catalogue, points, seed, workers), m_workers(workers) {
    for (const PriceTier& tier : catalogue.tiers)
        m_tiers.push_back(prices_of(tier));
    for (Worker& worker : m_workers)
        worker.found.resize(output_count + m_tiers.size());
}

// The first points say where the percentiles will lie.
void Uncertainty::expect(const Inputs& inputs, const PointPlan& plan) {
    Worker& worker = m_workers.front();
    const auto first = plan.points.first(std::min(first_points, plan.points.size()));
    evaluate_points(inputs, plan, first, m_tiers, worker.values);
    for (std::size_t k = 0; k < worker.found.size(); ++k)
        worker.found[k].expect(worker.values.column(k));
}

// What is expected is kept from call to call, for a tick of a slider moves little. Where that fails it is
// learnt anew, and where that fails too, from the histogram of the pass before.
void Uncertainty::prepare_pass(int pass, const Inputs& inputs, const PointPlan& plan) {
    auto& found = m_workers.front().found;
    if (pass == 1 || !found.front().expects())
        expect(inputs, plan);
    for (std::size_t k = 0; k < found.size(); ++k) {
        if (pass > 1)
            found[k].expect_exactly();
        found[k].restart();
        for (std::size_t other = 1; other < m_workers.size(); ++other)
            m_workers[other].found[k].expect_like(found[k]);
    }
}

// False: told to stop.
bool Uncertainty::count_points(const Inputs& inputs, const PointPlan& plan, const std::stop_token& stop) {
    const std::size_t tiles = (plan.points.size() + tile - 1) / tile;
    in_parallel(tiles, m_workers.size(), [&](std::size_t i, std::size_t thread) {
        if (stop.stop_requested())
            return;
        Worker& worker = m_workers[thread];
        const std::size_t count = std::min(tile, plan.points.size() - i * tile);
        evaluate_points(inputs, plan, plan.points.subspan(i * tile, count), m_tiers, worker.values);
        for (std::size_t k = 0; k < worker.found.size(); ++k)
            worker.found[k].add(worker.values.column(k));
        const auto cost = worker.values.column(cost_output());
        for (std::size_t k = 0; k < cost.size() && i * tile + k < m_cost.size(); ++k)
            m_cost[i * tile + k] = cost[k];
    });
    return !stop.stop_requested();
}

// Nothing: some percentile lies where it was not expected.
std::optional<OutputBands> Uncertainty::merged() {
    OutputBands bands;
    bands.tiers.resize(m_tiers.size());
    bool all = true;
    auto& found = m_workers.front().found;
    for (std::size_t k = 0; k < found.size(); ++k) {
        for (std::size_t other = 1; other < m_workers.size(); ++other)
            found[k].add(m_workers[other].found[k]);
        const auto band = found[k].band();
        (k < output_count ? bands.outputs[k] : bands.tiers[k - output_count]) = band.value_or(Band{});
        all = all && band;
    }
    return all ? std::optional(bands) : std::nullopt;
}

OutputSpread Uncertainty::spread_of_cost(const PointPlan& plan) const {
    std::vector<double> logarithms(m_cost.size());
    std::transform(m_cost.begin(), m_cost.end(), logarithms.begin(),
                   [](double value) { return std::log(value); });
    OutputSpread spread{hundred_of(m_cost), {}};
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
    const PointPlan plan = m_inputs.plan();
    if (plan.points.empty())
        return OutputBands{
            .outputs = {}, .tiers = std::vector<Band>(m_tiers.size()), .cost = {}, .points = 0};
    m_cost.resize(std::min(first_points, plan.points.size()));
    std::optional<OutputBands> found;
    for (int pass = 0; !found; ++pass) {
        prepare_pass(pass, inputs, plan);
        if (!count_points(inputs, plan, stop))
            return std::nullopt;
        found = merged();
    }
    found->cost = spread_of_cost(plan);
    found->points = plan.points.size();
    return found;
}

} // namespace tokenscope
