// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sweep_curve.h"

#include "app/charts/chart_text.h"
#include "app/state/feasibility_text.h"
#include "core/analysis/acting_inputs.h"
#include "core/analysis/feasibility.h"
#include "core/analysis/sweep.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::size_t pointCount = 121;
constexpr int edgeSteps = 24;

enum class Kind { possible, impossible, undefined };

class Sweeper {
public:
    Sweeper(const Snapshot& snapshot, std::size_t input, std::size_t output)
        : m_row(quantity_inputs()[input]), m_input(input), m_output(output),
          m_inputs(acting_inputs(snapshot.current.document, *snapshot.library, {input})) {}

    const Inputs& inputs() const { return m_inputs; }

    Inputs at(double value) const {
        Inputs moved = m_inputs;
        moved.amounts[m_input] = Amount::of(value);
        return moved;
    }

    Kind kindAt(double value) const {
        const Inputs moved = at(value);
        const auto results = evaluate(to_scenario(moved));
        if (!std::isfinite(output_values(results)[m_output]))
            return Kind::undefined;
        return feasibility_room(moved, results) < 0 ? Kind::impossible : Kind::possible;
    }

    /// Where the kind changes between two values, on the side of the first.
    double edge(double inside, double outside) const {
        const Kind kind = kindAt(inside);
        for (int i = 0; i < edgeSteps && !m_row.whole && m_row.allowed[0] == 0.0; ++i) {
            const double middle = 0.5 * (inside + outside);
            (kindAt(middle) == kind ? inside : outside) = middle;
        }
        return inside;
    }

    QString reasonAt(double value, Kind kind) const {
        Evaluated e;
        e.inputs = at(value);
        e.results = evaluate(to_scenario(e.inputs));
        e.values = output_values(e.results);
        if (kind == Kind::undefined)
            return reasonFor(e, outputs()[m_output].id);
        const auto tightest = tightest_check(e.inputs, e.results);
        return tightest ? checkSentence(tightest->tightest) : QString();
    }

private:
    const InputRow& m_row;
    std::size_t m_input, m_output;
    Inputs m_inputs;
};

std::vector<double> valuesOver(const InputRow& row, const ExploredRange& range) {
    std::vector<double> values =
        row.allowed[0] != 0.0 || row.whole
            ? valid_values(row, range.low, range.high, pointCount)
            : spaced(range.low, range.high, pointCount,
                     range.logarithmic ? TrackScale::logarithmic : TrackScale::linear);
    return values;
}

std::vector<double> outputsOf(const Inputs& inputs, const SweepCurve& curve) {
    std::vector<double> values;
    for (const SweepPoint& point : sweep(inputs, curve.input, curve.x))
        values.push_back(point.outputs[curve.output]);
    return values;
}

std::vector<SweepGap> gapsOf(const SweepCurve& curve, const Sweeper& sweeper) {
    std::vector<Kind> kinds;
    for (const double x : curve.x)
        kinds.push_back(sweeper.kindAt(x));
    std::vector<SweepGap> gaps;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i] == Kind::possible)
            continue;
        const std::size_t first = i;
        while (i + 1 < kinds.size() && kinds[i + 1] == kinds[first])
            ++i;
        SweepGap gap{curve.x[first], curve.x[i], kinds[first] == Kind::impossible, {}};
        if (first > 0)
            gap.from = sweeper.edge(gap.from, curve.x[first - 1]);
        if (i + 1 < kinds.size())
            gap.to = sweeper.edge(gap.to, curve.x[i + 1]);
        gap.reason = sweeper.reasonAt(curve.x[(first + i) / 2], kinds[first]);
        gaps.push_back(gap);
    }
    return gaps;
}

} // namespace

SweepCurve sweepCurve(const Snapshot& snapshot) {
    SweepCurve curve;
    curve.input = quantity_index(snapshot.exploration.sweepInput);
    curve.output = output_index(snapshot.exploration.sweepOutput);
    const InputRow& row = quantity_inputs()[curve.input];
    curve.range = exploredRange(row, snapshot);
    curve.x = valuesOver(row, curve.range);
    const Sweeper sweeper(snapshot, curve.input, curve.output);
    curve.y = outputsOf(sweeper.inputs(), curve);
    if (!sameInputs(snapshot.current, snapshot.baseline))
        curve.baseline =
            outputsOf(acting_inputs(snapshot.baseline.document, *snapshot.library, {curve.input}), curve);
    curve.gaps = gapsOf(curve, sweeper);
    curve.switchesMode = !acts_now(row, snapshot.current.inputs);
    const Amount& amount = snapshot.current.inputs.amounts[curve.input];
    curve.now = amount.is_number() ? amount.value : std::nan("");
    return curve;
}

} // namespace tokenscope
