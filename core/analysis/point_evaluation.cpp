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

void load(double& to, const double* from) { to = *from; }
void load(Pack& to, const double* from) {
    Pack::Vector lanes;
    std::memcpy(&lanes, from, sizeof lanes);
    to = Pack(lanes);
}

void store(double* to, double value) { *to = value; }
void store(double* to, const Pack& value) { std::memcpy(to, &value.vector(), sizeof(Pack::Vector)); }

template <Scalar T> class Evaluator {
public:
    Evaluator(const Inputs& inputs, const PointPlan& plan, std::span<const TierPrices> tiers, PointValues& to)
        : m_plan(plan), m_tiers(tiers), m_to(to),
          m_scenario(lift<T>(inputs, [](std::size_t, const InputRow&, double v) { return T(v); })) {}

    void run(std::span<const std::size_t> points) {
        collect(points);
        for (std::size_t i = 0; i < points.size(); i += lanes_of<T>) {
            set_inputs(i);
            write(evaluate(m_scenario), i);
        }
    }

private:
    // The points' values one after another; the last one fills the last pack.
    void collect(std::span<const std::size_t> points) {
        m_drawn.resize(m_plan.columns.size() + 2, points.size());
        const auto copy = [&](std::size_t column, const double* values) {
            double* to = m_drawn.start(column);
            for (const std::size_t point : points)
                *to++ = values[point];
            std::fill_n(to, lanes_of<T> - 1, values[points.back()]);
        };
        for (std::size_t k = 0; k < m_plan.columns.size(); ++k)
            copy(k, m_plan.columns[k].values);
        if (m_plan.time_error == nullptr)
            return;
        copy(m_plan.columns.size(), m_plan.time_error);
        copy(m_plan.columns.size() + 1, m_plan.power_error);
    }

    void set_inputs(std::size_t at) {
        T value;
        const std::size_t columns = m_plan.columns.size();
        for (std::size_t k = 0; k < columns; ++k) {
            load(value, m_drawn.start(k) + at);
            setters<T>[m_plan.columns[k].input](m_scenario, value);
        }
        if (m_plan.time_error == nullptr)
            return;
        load(value, m_drawn.start(columns) + at);
        m_scenario.model_error.time = of<One>(value);
        load(value, m_drawn.start(columns + 1) + at);
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
    PointValues m_drawn;
    Scenario<T> m_scenario;
};

// Where a batch is searched for, or an automatic batch decides how experts are spread, every point needs
// decisions of its own.
bool decides_by_point(const Inputs& inputs) {
    const bool spreads =
        !inputs.amount("serving.batch").is_number() && inputs.amount("model.experts").value > 1.0;
    return spreads || inputs.choice("serving.load_mode") == "demand" ||
           inputs.amount("serving.token_time_limit").is_number();
}

} // namespace

void evaluate_points(const Inputs& inputs, const PointPlan& plan, std::span<const std::size_t> points,
                     std::span<const TierPrices> tiers, PointValues& to) {
    to.resize(output_count + tiers.size(), points.size());
    if (decides_by_point(inputs))
        Evaluator<double>(inputs, plan, tiers, to).run(points);
    else
        Evaluator<Pack>(inputs, plan, tiers, to).run(points);
}

} // namespace tokenscope
