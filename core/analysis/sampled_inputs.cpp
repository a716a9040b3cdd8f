// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sampled_inputs.h"

#include "core/analysis/in_parallel.h"
#include "core/analysis/sobol_points.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tokenscope {
namespace {

constexpr std::string_view model_error = "calibration.model_error";
constexpr std::string_view power_error = "calibration.power_error";
constexpr Range any_factor{0.0, 1e300};

std::size_t rule_index(const Catalogue& catalogue, std::string_view input) {
    const auto& rules = catalogue.uncertainty;
    const auto at = std::find_if(rules.begin(), rules.end(), [&](const auto& r) { return r.input == input; });
    return static_cast<std::size_t>(at - rules.begin());
}

// An owned fleet that carries its own peak cannot be busier on average than peak over average allows; where
// the scenario itself says otherwise there is nothing to hold it to.
bool bound_by_peak(const Inputs& inputs) {
    const double utilisation = inputs.amount("serving.utilisation").value;
    const double peak = inputs.amount("service.peak_to_average").value;
    return inputs.choice("money.ownership") == "owned" && inputs.choice("serving.load_mode") == "typed" &&
           utilisation * peak <= 1.0;
}

} // namespace

SampledInputs::SampledInputs(const Catalogue& catalogue, std::size_t points, std::uint64_t seed,
                             std::size_t workers)
    : m_catalogue(catalogue), m_workers(workers),
      m_variates(sobol_points(catalogue.uncertainty.size(), points, seed, workers)),
      m_prepared(catalogue.uncertainty.size()), m_columns(catalogue.uncertainty.size()) {
    m_values.resize(m_variates.size(), points);
}

// Turns probabilities into variates; what is correlated with another rule takes its part of that one's.
void SampledInputs::prepare(std::size_t rule) {
    if (m_prepared[rule] != 0)
        return;
    m_prepared[rule] = 1;
    const UncertaintyRow& row = m_catalogue.uncertainty[rule];
    const StandardVariate variate(row.shape, row.range.value_or(Range{}));
    for (double& value : m_variates[rule])
        value = variate.at(value);
    const std::size_t other = rule_index(m_catalogue, row.correlated_with);
    if (other == m_variates.size())
        return;
    prepare(other);
    const double own = std::sqrt(1.0 - row.correlation * row.correlation);
    for (std::size_t k = 0; k < m_variates[rule].size(); ++k)
        m_variates[rule][k] = row.correlation * m_variates[other][k] + own * m_variates[rule][k];
}

std::span<double> SampledInputs::values(std::size_t rule, std::size_t points) {
    return {m_values.start(rule), points};
}

void SampledInputs::draw_column(std::size_t rule, const Spread& spread, double factor, Range valid,
                                std::size_t points) {
    Column& column = m_columns[rule];
    if (column.spread == spread && column.drawn >= points)
        return;
    prepare(rule);
    fill(spread, valid, std::span(m_variates[rule]).first(points), values(rule, points));
    for (double& value : values(rule, points))
        value *= factor;
    column.spread = spread;
    column.drawn = points;
}

void SampledInputs::draw_inputs(const Inputs& inputs, std::string_view preset, std::size_t points) {
    m_uncertain = uncertain_inputs(inputs, preset, m_catalogue);
    for (const UncertainInput& uncertain : m_uncertain)
        if (!m_catalogue.uncertainty[uncertain.rule].correlated_with.empty())
            prepare(uncertain.rule); // reads another rule's variates
    in_parallel(m_uncertain.size(), m_workers, [&](std::size_t i, std::size_t) {
        const UncertainInput& uncertain = m_uncertain[i];
        const InputRow& row = quantity_inputs()[uncertain.input];
        draw_column(uncertain.rule, uncertain.spread, row.factor, row.valid, points);
    });
}

// The faster a machine is than the model says, the more power it draws: both errors are factors above 1.
void SampledInputs::draw_errors(double error_band, std::size_t points) {
    const std::size_t time = rule_index(m_catalogue, model_error);
    const std::size_t power = rule_index(m_catalogue, power_error);
    if (!std::isfinite(error_band) || time == m_columns.size() || power == m_columns.size())
        return;
    const Spread speed{Distribution::lognormal, 1.0 / error_band, 1.0, error_band};
    const bool kept = m_columns[time].spread == speed && m_columns[time].drawn >= points;
    draw_column(time, speed, 1.0, any_factor, points);
    if (!kept)
        for (double& value : values(time, points))
            value = 1.0 / value;
    const Range range = m_catalogue.uncertainty[power].range.value_or(Range{1.0, 1.0});
    draw_column(power, {Distribution::lognormal, range.low, 1.0, range.high}, 1.0, any_factor, points);
    m_time_error = m_values.start(time);
    m_power_error = m_values.start(power);
}

const double* SampledInputs::drawn_values(std::string_view input) const {
    const std::size_t index = quantity_index(input);
    for (const UncertainInput& uncertain : m_uncertain)
        if (uncertain.input == index)
            return m_values.column(uncertain.rule).data();
    return nullptr;
}

void SampledInputs::find_possible(const Inputs& inputs, std::size_t points) {
    m_possible.resize(points);
    std::iota(m_possible.begin(), m_possible.end(), std::size_t{0});
    const double* utilisation = drawn_values("serving.utilisation");
    const double* peak = drawn_values("service.peak_to_average");
    if (!bound_by_peak(inputs) || (utilisation == nullptr && peak == nullptr))
        return;
    const double typed_utilisation = inputs.amount("serving.utilisation").value;
    const double typed_peak = inputs.amount("service.peak_to_average").value;
    std::erase_if(m_possible, [&](std::size_t i) {
        return (utilisation != nullptr ? utilisation[i] : typed_utilisation) *
                   (peak != nullptr ? peak[i] : typed_peak) >
               1.0;
    });
}

void SampledInputs::draw(const Inputs& inputs, std::string_view preset, Sampled sampled, double error_band,
                         std::size_t points) {
    m_uncertain.clear();
    m_time_error = m_power_error = nullptr;
    points = std::min(points, m_variates.empty() ? 0 : m_variates.front().size());
    draw_errors(error_band, points);
    if (sampled == Sampled::everything)
        draw_inputs(inputs, preset, points);
    find_possible(inputs, points);
}

std::vector<std::size_t> SampledInputs::drawn_rules() const {
    std::vector<std::size_t> rules;
    if (m_time_error != nullptr)
        rules = {rule_index(m_catalogue, model_error), rule_index(m_catalogue, power_error)};
    for (const UncertainInput& uncertain : m_uncertain)
        rules.push_back(uncertain.rule);
    return rules;
}

PointPlan SampledInputs::plan() const {
    PointPlan plan{
        .columns = {}, .time_error = m_time_error, .power_error = m_power_error, .points = m_possible};
    for (const UncertainInput& uncertain : m_uncertain)
        plan.columns.push_back({uncertain.input, m_values.column(uncertain.rule).data()});
    return plan;
}

} // namespace tokenscope
