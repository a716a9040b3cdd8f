// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/compare_chart.h"

#include "app/charts/chart_axes.h"
#include "app/charts/two_machines.h"
#include "app/panels/quantity_text.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::size_t mostInputs = 10; // more would push the figures off the screen; the table has them all

// The unit that all values of a figure have; empty: they differ, or it belongs to the number.
QString commonUnit(const ComparedOutput& figure) {
    QString unit;
    for (const double value : figure.values)
        if (std::isfinite(value)) {
            const QString own = outputText(figure.row, value).unit;
            if (!unit.isEmpty() && own != unit)
                return {};
            unit = own;
        }
    return unit == QStringLiteral("%") ? QString() : unit;
}

// "tok/s" of "tok/s per accelerator"; money is per million tokens throughout.
QString shortUnit(const QString& unit) {
    const QString brief = unit.section(QStringLiteral(" per "), 0, 0);
    return brief.startsWith(QStringLiteral("per ")) ? QStringLiteral("/Mtok") : brief;
}

// What the label of an input says is not said again in every column: "4" accelerators, "64" sequences.
QString shortInputText(std::string_view id, const InputValue& value) {
    const QString text = inputValueText(toQString(id), value);
    const auto quantity = find_quantity_input(id);
    const bool counts = quantity && quantity_inputs()[*quantity].whole &&
                        quantity_inputs()[*quantity].wording == Wording::plain;
    return counts ? text.section(QChar::Nbsp, 0, 0) : text;
}

class CompareChart {
public:
    explicit CompareChart(const Snapshot& snapshot);

    Figure figure() const;

private:
    bool shown(bool agrees) const { return !agrees || m_snapshot.showsAgreeing; }
    std::vector<const ComparedInput*> chartInputs() const;
    Row inputRow(const ComparedInput& input) const;
    Row figureRow(const ComparedOutput& figure) const;
    Axis axis() const;
    void addDots(Panel& panel, const ComparedOutput& figure, double row) const;
    Panel panel() const;
    QString range(std::string_view id) const;
    QString title() const;
    DataTable table() const;
    QString note() const;
    QString description() const;
    static QString valueText(const ComparedOutput& figure, std::size_t i) {
        return outputText(figure.row, figure.values[i]).joined();
    }

    const Snapshot& m_snapshot;
    ChartNumbers m_numbers;
    std::vector<SideBySide> m_scenarios;
    std::vector<ComparedInput> m_inputs;
    std::vector<ComparedOutput> m_figures;
};

CompareChart::CompareChart(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_scenarios(comparedScenarios(snapshot)) {
    std::vector<ComparedScenario> scenarios;
    for (const SideBySide& each : m_scenarios)
        scenarios.push_back({&each.evaluated->inputs, &each.evaluated->results});
    m_inputs = compared_inputs(scenarios);
    m_figures = compared_outputs(scenarios);
}

std::vector<const ComparedInput*> CompareChart::chartInputs() const {
    std::vector<const ComparedInput*> found;
    const bool anyKey = std::any_of(m_inputs.begin(), m_inputs.end(),
                                    [](const ComparedInput& input) { return input.key && !input.agrees; });
    for (const ComparedInput& input : m_inputs)
        if (shown(input.agrees) && (input.key || !anyKey) && found.size() < mostInputs)
            found.push_back(&input);
    return found;
}

Row CompareChart::inputRow(const ComparedInput& input) const {
    Row row;
    const QString id = toQString(input.id);
    row.label = inputLabel(id);
    row.role = Role::secondaryText;
    row.key = find_quantity_input(input.id) ? id : QString();
    row.detail = !is_essential(input.id);
    QStringList values;
    for (const InputValue& value : input.values) {
        const QString text = shortInputText(input.id, value);
        values << inputValueText(id, value);
        row.cells.push_back({text, 400, value == input.values.front() ? Role::secondaryText : Role::text});
    }
    row.toolTip = Chart::tr("%1: %2").arg(row.label, values.join(QStringLiteral(", ")));
    return row;
}

Row CompareChart::figureRow(const ComparedOutput& figure) const {
    Row row;
    const QString unit = commonUnit(figure);
    const QString name = coreText("Output", figure.row.label);
    row.label = unit.isEmpty() ? name : Chart::tr("%1, %2").arg(name, unit);
    row.shortLabel = unit.isEmpty() ? name : Chart::tr("%1, %2").arg(name, shortUnit(unit));
    row.key = find_output(figure.row.id) ? toQString(figure.row.id) : QString();
    row.toolTip = name;
    row.detail = !is_essential(figure.row.id);
    const std::size_t farthest = figure.farthest();
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        const bool strong = i > 0 && i == farthest;
        const QuantityText value = outputText(figure.row, figure.values[i]);
        row.cells.push_back({unit.isEmpty() ? value.joined() : value.number, strong ? 600 : 400, Role::text});
        row.toolTip += Chart::tr("; %1: %2").arg(m_scenarios[i].name, valueText(figure, i));
        if (i > 0 && std::isfinite(figure.ratio(i)))
            row.toolTip += Chart::tr(" (%1)").arg(m_numbers.change(figure.ratio(i)));
    }
    return row;
}

Axis CompareChart::axis() const {
    std::vector<double> ratios;
    for (const ComparedOutput& figure : m_figures)
        for (std::size_t i = 1; i < m_scenarios.size(); ++i)
            if (figure.ratio(i) > 0 && std::isfinite(figure.ratio(i)))
                ratios.push_back(figure.ratio(i));
    Axis axis =
        decadeAxis(std::move(ratios), 0.5, 2, [this](double value) { return m_numbers.times(value, 1); });
    axis.title = Chart::tr("ratio to %1").arg(m_scenarios.front().name);
    for (Tick& tick : axis.ticks)
        tick.bold = tick.value == 1;
    return axis;
}

void CompareChart::addDots(Panel& panel, const ComparedOutput& figure, double row) const {
    const std::size_t farthest = figure.farthest();
    for (std::size_t i = 1; i < m_scenarios.size(); ++i) {
        const double ratio = figure.ratio(i);
        if (!(ratio > 0) || !std::isfinite(ratio))
            continue;
        panel.marks.push_back(Segment{.from = {1, row}, .to = {ratio, row}});
        panel.marks.push_back(Dots{.points = {{ratio, row}},
                                   .shape = m_scenarios[i].shape,
                                   .role = m_scenarios[i].role,
                                   .radius = 4.5});
        if (i == farthest)
            panel.marks.push_back(Label{.at = {ratio, row},
                                        .text = m_numbers.change(ratio),
                                        .anchor = ratio < 1 ? Anchor::left : Anchor::right,
                                        .role = Role::text,
                                        .detail = true});
    }
}

Panel CompareChart::panel() const {
    Panel panel;
    panel.leastPlotShare = 0.1;
    panel.x = axis();
    panel.y.scale = Scale::categories;
    const int last = static_cast<int>(m_scenarios.size());
    for (int i = 0; i < last; ++i)
        panel.columns.push_back({m_scenarios[std::size_t(i)].name, Align::right, last - i});
    for (const ComparedInput* input : chartInputs())
        panel.rows.push_back(inputRow(*input));
    const std::size_t inputRows = panel.rows.size();
    panel.marks.push_back(Rule{.at = 1, .role = Role::ghost, .width = 1.5});
    for (const ComparedOutput& figure : m_figures) {
        if (!shown(figure.agrees()))
            continue;
        addDots(panel, figure, double(panel.rows.size()));
        panel.rows.push_back(figureRow(figure));
    }
    if (inputRows > 0 && inputRows < panel.rows.size())
        panel.rows[inputRows].separatorAbove = true;
    if (panel.rows.empty())
        panel.rows.push_back(
            {.label = Chart::tr("Nothing differs"), .cells = std::vector<Cell>(m_scenarios.size())});
    return panel;
}

QString CompareChart::range(std::string_view id) const {
    const FigureRange found = range_of(m_figures, id);
    const QString low = m_numbers.significant(found.from), high = m_numbers.significant(found.to);
    return low == high ? low : Chart::tr("%1 to %2").arg(low, high);
}

QString CompareChart::title() const {
    for (const SideBySide& each : m_scenarios)
        if (const QString reason = reasonFor(*each.evaluated, "cost.per_output_token"); !reason.isEmpty())
            return Chart::tr("%1 has no cost: %2").arg(each.name, reason);
    return Chart::tr("0.14 J a token needs %1 tok/s from an accelerator, $1 of capex per million tokens %2")
        .arg(range("comparison.throughput_for_energy"), range("comparison.throughput_for_capex"));
}

DataTable CompareChart::table() const {
    DataTable table;
    table.caption = Chart::tr("Scenarios side by side; ratios are to %1").arg(m_scenarios.front().name);
    table.columns = {{Chart::tr("What")}};
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        table.columns.push_back({m_scenarios[i].name, Align::right});
        if (i > 0)
            table.columns.push_back({Chart::tr("Ratio"), Align::right});
    }
    const auto add = [&](const QString& label, const auto& value, const auto& ratio) {
        QStringList row{label};
        for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
            row << value(i);
            if (i > 0)
                row << ratio(i);
        }
        table.rows.push_back(row);
    };
    for (const ComparedInput& input : m_inputs)
        if (shown(input.agrees))
            add(
                inputLabel(toQString(input.id)),
                [&](std::size_t i) { return inputValueText(toQString(input.id), input.values[i]); },
                [](std::size_t) { return QString(); });
    for (const ComparedOutput& figure : m_figures)
        if (shown(figure.agrees()))
            add(
                coreText("Output", figure.row.label), [&](std::size_t i) { return valueText(figure, i); },
                [&](std::size_t i) {
                    return std::isfinite(figure.ratio(i)) ? m_numbers.change(figure.ratio(i)) : QString();
                });
    if (table.rows.empty())
        add(
            Chart::tr("Nothing differs"), [](std::size_t) { return QString(); },
            [](std::size_t) { return QString(); });
    return table;
}

// Of scenarios that differ in nothing there is nothing to say.
QString CompareChart::note() const {
    const bool same = std::all_of(m_inputs.begin(), m_inputs.end(),
                                  [](const ComparedInput& input) { return input.agrees; });
    return same ? QString() : twoMachinesNote(m_scenarios, m_figures);
}

QString CompareChart::description() const {
    QStringList names;
    for (const SideBySide& each : m_scenarios)
        names << each.name;
    return Chart::tr("Table of %1 with dots for the ratios to the first on a logarithmic axis. %2")
        .arg(names.join(QStringLiteral(", ")), note());
}

Figure CompareChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("compare");
    figure.title = title();
    figure.shortTitle = Chart::tr("Two figures, two machines");
    figure.subtitle =
        Chart::tr("Inputs that differ above, results below. Dots: ratios to %1, logarithmic; bold: "
                  "the farthest from it")
            .arg(m_scenarios.front().name);
    figure.shortSubtitle = Chart::tr("Dots: ratios to %1, logarithmic").arg(m_scenarios.front().name);
    figure.panels = {panel()};
    for (std::size_t i = 1; i < m_scenarios.size() && m_scenarios.size() > 2; ++i)
        figure.legend.push_back(
            {.text = m_scenarios[i].name, .role = m_scenarios[i].role, .shape = m_scenarios[i].shape});
    figure.note = note();
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure compareFigure(const Snapshot& snapshot) { return CompareChart(snapshot).figure(); }

} // namespace tokenscope
