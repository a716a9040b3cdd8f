// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sensitivity_chart.h"

#include "app/charts/chart_text.h"
#include "app/charts/influences.h"
#include "app/state/input_names.h"
#include "app/state/rounded.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::string_view outputId = "cost.per_output_token";
constexpr double widest = 2.5; // ratio to which what an input may be widens the axis

class SensitivityChart {
public:
    explicit SensitivityChart(const Snapshot& snapshot)
        : m_snapshot(snapshot), m_now(snapshot.current), m_cost(perMillion(m_now, outputId)),
          m_influences(strongestInfluences(snapshot)) {}

    Figure figure() const;

private:
    static QString idOf(const Influence& influence) {
        return toQString(quantity_inputs()[influence.input].id);
    }
    QString valueText(const Influence& influence, double value) const;
    QString effectText(const InfluenceEnd& end) const;
    QString rangeText(const Influence& influence) const;
    QString spreadText(const Influence& influence) const;
    Bar bar(const InfluenceEnd& end, double row, qreal opacity) const;
    Row row(const Influence& influence) const;
    Axis axis() const;
    void addSpreads(Panel& panel) const;
    Panel panel() const;
    void addTitles(Figure& figure) const;
    DataTable table() const;
    QString description() const;

    const Snapshot& m_snapshot;
    const Evaluated& m_now;
    ChartNumbers m_numbers;
    double m_cost;
    std::vector<Influence> m_influences;
};

// Three digits: a tenth more of an exact input has no more of them to say.
QString SensitivityChart::valueText(const Influence& influence, double value) const {
    return inputValueText(idOf(influence), Amount::of(rounded(value, 3)));
}

QString SensitivityChart::effectText(const InfluenceEnd& end) const {
    if (!std::isfinite(end.value))
        return Chart::tr("out of range");
    return std::isfinite(end.ratio) ? m_numbers.change(end.ratio) : Chart::tr("undefined");
}

// The input from a tenth less to a tenth more; an end beyond its range is left out.
QString SensitivityChart::rangeText(const Influence& influence) const {
    QStringList ends;
    for (const InfluenceEnd& end : {influence.less, influence.more})
        if (std::isfinite(end.value))
            ends << valueText(influence, end.value);
    return ends.join(QStringLiteral(" … "));
}

// The input at either end of what it may be, and the cost there.
QString SensitivityChart::spreadText(const Influence& influence) const {
    if (!influence.spread)
        return {};
    const auto [least, most] = *influence.spread;
    return Chart::tr("%1 at %2, %3 at %4")
        .arg(m_numbers.money(m_cost * least.ratio), valueText(influence, least.value),
             m_numbers.money(m_cost * most.ratio), valueText(influence, most.value));
}

Bar SensitivityChart::bar(const InfluenceEnd& end, double row, qreal opacity) const {
    return {.row = row,
            .from = 1,
            .to = end.ratio,
            .role = end.ratio < 1 ? Role::capex : Role::margin,
            .opacity = opacity,
            .label = effectText(end)};
}

Row SensitivityChart::row(const Influence& influence) const {
    Row row;
    row.label = inputLabel(idOf(influence));
    row.key = toQString(outputId);
    row.cells = {{rangeText(influence), 400, Role::secondaryText}};
    row.toolTip =
        Chart::tr("%1, %2: 10 % less changes the cost of an output token by %3, 10 % more by %4")
            .arg(row.label, row.cells[0].text, effectText(influence.less), effectText(influence.more));
    if (influence.spread)
        row.toolTip += Chart::tr("; where it may be, 5–95 %: %1").arg(spreadText(influence));
    return row;
}

struct TickStep {
    double bound;
    double step;
};

// A round ratio that holds every bar, and the step of its ticks.
TickStep stepFor(double size) {
    for (const TickStep& candidate :
         {TickStep{1.02, 0.01}, {1.05, 0.025}, {1.1, 0.05}, {1.15, 0.05}, {1.2, 0.1}, {1.5, 0.25}, {2, 0.5}})
        if (size <= std::log(candidate.bound))
            return candidate;
    return {std::exp(size), 0.5};
}

Axis SensitivityChart::axis() const {
    double size = m_influences.empty() ? 0.1 : sizeOf(m_influences.front());
    for (const Influence& influence : m_influences)
        if (influence.spread)
            size = std::max(
                {size, -std::log(influence.spread->least.ratio), std::log(influence.spread->most.ratio)});
    const auto [bound, step] = stepFor(std::min(size, std::log(widest)));
    Axis axis;
    axis.scale = Scale::ratio;
    axis.from = 1 / bound;
    axis.to = bound;
    axis.line = false;
    for (double ratio = 1 - 2 * step; ratio < bound + step / 2; ratio += step) {
        const bool now = std::abs(ratio - 1) < step / 2;
        if (ratio >= axis.from * 0.999)
            axis.ticks.push_back({.value = now ? 1 : ratio,
                                  .text = now ? m_numbers.price(m_cost) : m_numbers.change(ratio),
                                  .bold = now,
                                  .grid = !now});
    }
    return axis;
}

// What the input may be moves the cost by so much, as far as the axis goes.
void SensitivityChart::addSpreads(Panel& panel) const {
    for (std::size_t i = 0; i < m_influences.size(); ++i) {
        const auto& spread = m_influences[i].spread;
        if (!spread)
            continue;
        const auto inside = [&panel](double ratio) { return std::clamp(ratio, panel.x.from, panel.x.to); };
        const double low = inside(spread->least.ratio), high = inside(spread->most.ratio);
        if (low < high)
            panel.marks.push_back(SpreadBar{low, high, double(i)});
    }
}

Panel SensitivityChart::panel() const {
    Panel panel;
    panel.x = axis();
    panel.y.scale = Scale::categories;
    panel.columns = {{Chart::tr("10 % less … more"), Align::right}};
    Bars bars{.bars = {}, .thickness = 12};
    for (std::size_t i = 0; i < m_influences.size(); ++i) {
        const Influence& influence = m_influences[i];
        panel.rows.push_back(row(influence));
        if (std::isfinite(influence.less.ratio))
            bars.bars.push_back(bar(influence.less, double(i), 0.45));
        if (std::isfinite(influence.more.ratio))
            bars.bars.push_back(bar(influence.more, double(i), 1));
    }
    if (panel.rows.empty())
        panel.rows.push_back({.label = Chart::tr("undefined"), .cells = {{}}});
    addSpreads(panel);
    panel.marks.insert(panel.marks.end(), {bars, Rule{.at = 1, .width = 1.5}});
    return panel;
}

void SensitivityChart::addTitles(Figure& figure) const {
    // What stands after a comma in a label tells it from its neighbours in the list, not in a sentence.
    const auto name = [this](std::size_t i) { return inputLabel(idOf(m_influences[i])).section(u',', 0, 0); };
    if (!std::isfinite(m_cost)) {
        figure.title = Chart::tr("The cost of a token is undefined: %1").arg(reasonFor(m_now, outputId));
        figure.shortTitle = Chart::tr("The cost of a token is undefined");
    } else if (m_influences.size() < 2) {
        figure.title = Chart::tr("No input moves the cost of a token");
    } else {
        figure.title = Chart::tr("%1 and %2 move the cost of a token most").arg(name(0), inSentence(name(1)));
        figure.shortTitle = Chart::tr("%1 moves the cost most").arg(name(0));
    }
    figure.subtitle =
        Chart::tr("$ per million output tokens, bars from ×1 on a ratio axis. Full colour: 10 % more of the "
                  "input, faint: 10 % less; blue: cheaper, rust: dearer");
    if (const auto count = int(m_snapshot.exploration.locked.size()); count > 0)
        figure.subtitle += Chart::tr("; locked inputs left out: %1").arg(count);
    figure.shortSubtitle = Chart::tr("$ per million; full colour: 10 % more, faint: 10 % less");
}

DataTable SensitivityChart::table() const {
    DataTable table;
    table.caption =
        Chart::tr(
            "What 10 % less and more of an input does to the cost of an output token, now %1 per million")
            .arg(m_numbers.price(m_cost));
    table.columns = {{Chart::tr("Input")},
                     {Chart::tr("10 % less"), Align::right},
                     {Chart::tr("Cost then"), Align::right},
                     {Chart::tr("10 % more"), Align::right},
                     {Chart::tr("Cost then"), Align::right},
                     {Chart::tr("Cost at 5 and 95 % of what the input may be")}};
    for (const Influence& influence : m_influences)
        table.rows.push_back({inputLabel(idOf(influence)), valueText(influence, influence.less.value),
                              effectText(influence.less), valueText(influence, influence.more.value),
                              effectText(influence.more), spreadText(influence)});
    return table;
}

QString SensitivityChart::description() const {
    QString text =
        Chart::tr(
            "Bars that show how the cost of an output token, %1 per million, changes when one input is 10 % "
            "lower or higher, the strongest input first.")
            .arg(m_numbers.price(m_cost));
    if (const QString range = m_numbers.moneyBand(perMillionBand(m_snapshot, outputId)); !range.isEmpty())
        text +=
            Chart::tr(" All uncertain inputs and the model’s error together: nine of ten draws within %1.")
                .arg(range);
    for (const Influence& influence : m_influences)
        text += Chart::tr(" %1: %2 and %3.")
                    .arg(inputLabel(idOf(influence)), effectText(influence.less), effectText(influence.more));
    return text;
}

Figure SensitivityChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("sensitivity");
    addTitles(figure);
    figure.panels = {panel()};
    if (std::any_of(m_influences.begin(), m_influences.end(), [](const auto& i) { return i.spread; }))
        figure.legend = {{Symbol::spread, Chart::tr("5 to 95 % of what the input may be")}};
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure sensitivityFigure(const Snapshot& snapshot) { return SensitivityChart(snapshot).figure(); }

} // namespace tokenscope
