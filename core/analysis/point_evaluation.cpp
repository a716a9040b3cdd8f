// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/point_evaluation.h"

#include "core/model/evaluation_money.h"
#include "core/model/output_rows.h"
#include "core/model/tier_margin_formula.h"
#include "core/scalars/pack.h"
#include "core/scenario/lift.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace tokenscope {
namespace {

constexpr std::size_t points_between_looks = 256;

template <class T> constexpr std::size_t lanes_of = 1;
template <> constexpr std::size_t lanes_of<Pack> = Pack::lanes;

// Writes one input's value, in its base unit.
template <Scalar T> using Setter = void (*)(Scenario<T>&, const T&);

template <Scalar T, std::size_t I> void set(Scenario<T>& scenario, const T& value) {
    detail::assign(std::get<I>(bound_inputs).access(scenario), Amount::of(0.0), value);
}

template <Scalar T, std::size_t... I>
constexpr std::array<Setter<T>, quantity_input_count> setters_of(std::index_sequence<I...>) {
    return {set<T, I>...};
}

template <Scalar T> constexpr auto setters = setters_of<T>(std::make_index_sequence<quantity_input_count>{});

void gather(double& to, const double* values, const std::size_t* points) { to = values[*points]; }
void gather(Pack& to, const double* values, const std::size_t* points) {
    to = Pack(Pack::Vector{values[points[0]], values[points[1]], values[points[2]], values[points[3]]});
}

void store(double* to, double value) { *to = value; }
void store(double* to, const Pack& value) { std::memcpy(to, &value.vector(), sizeof(Pack::Vector)); }

template <Scalar T> class Evaluator {
public:
    Evaluator(const Inputs& inputs, const PointPlan& plan, std::span<const TierPrices> tiers, PointValues& to)
        : m_plan(plan), m_tiers(tiers), m_to(to),
          m_scenario(lift<T>(inputs, [](std::size_t, const InputRow&, double v) { return T(v); })) {}

    bool run(const std::stop_token& stop) {
        const std::size_t last = m_plan.points.size() - 1;
        for (std::size_t i = 0; i <= last; i += lanes_of<T>) {
            if (i % points_between_looks == 0 && stop.stop_requested())
                return false;
            std::array<std::size_t, lanes_of<T>> points;
            for (std::size_t k = 0; k < points.size(); ++k)
                points[k] = m_plan.points[std::min(i + k, last)];
            set_inputs(points.data());
            write(evaluate(m_scenario), i);
        }
        return true;
    }

private:
    void set_inputs(const std::size_t* points) {
        T value;
        for (const PointColumn& column : m_plan.columns) {
            gather(value, column.values, points);
            setters<T>[column.input](m_scenario, value);
        }
        if (m_plan.time_error == nullptr)
            return;
        gather(value, m_plan.time_error, points);
        m_scenario.model_error.time = of<One>(value);
        gather(value, m_plan.power_error, points);
        m_scenario.model_error.power = of<One>(value);
    }

    void write(const Results<T>& results, std::size_t at) {
        for_each_output([&](std::size_t k, const OutputRow&, auto access) {
            store(m_to.start(k) + at, access(results).value());
        });
        for (std::size_t k = 0; k < m_tiers.size(); ++k)
            store(m_to.start(output_count + k) + at, margin_at_tier(m_scenario, results, m_tiers[k]).value());
    }

    const PointPlan& m_plan;
    std::span<const TierPrices> m_tiers;
    PointValues& m_to;
    Scenario<T> m_scenario;
};

// Where a batch is searched for, every point needs a search of its own.
bool searches_batch(const Inputs& inputs) {
    return inputs.choice("serving.load_mode") == "demand" ||
           inputs.amount("serving.token_time_limit").is_number();
}

} // namespace

void PointValues::resize(std::size_t columns, std::size_t points) {
    // Columns that lie a power of two apart would push each other out of the cache.
    constexpr std::size_t apart = 24;
    m_points = points;
    m_stride = (points / Pack::lanes + 1) * Pack::lanes + apart;
    m_values.resize(columns * m_stride);
}

bool evaluate_points(const Inputs& inputs, const PointPlan& plan, std::span<const TierPrices> tiers,
                     PointValues& to, const std::stop_token& stop) {
    to.resize(output_count + tiers.size(), plan.points.size());
    if (plan.points.empty())
        return true;
    if (searches_batch(inputs))
        return Evaluator<double>(inputs, plan, tiers, to).run(stop);
    return Evaluator<Pack>(inputs, plan, tiers, to).run(stop);
}

} // namespace tokenscope
