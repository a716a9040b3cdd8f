// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/stages_chart.h"

#include "app/charts/chart_axes.h"
#include "app/charts/held_marks.h"
#include "app/charts/stage_texts.h"
#include "app/charts/stages_titles.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr double million = 1e6;
constexpr char16_t emSpace = u'\u2003';

class StagesChart {
public:
    explicit StagesChart(const Snapshot& snapshot)
        : m_snapshot(snapshot), m_stages(stagesOf(snapshot.current)), m_texts(snapshot) {}

    Figure figure() const;

private:
    Axis axis() const;
    std::vector<Mark> stairs() const;
    std::vector<Mark> spreads() const;
    std::vector<Mark> dots() const;
    std::vector<Mark> ghosts() const;
    std::vector<Mark> labels() const;
    void addHeld(Panel& panel) const;
    Panel panel() const;
    std::vector<LegendEntry> legend() const;
    DataTable table() const;
    QString description() const;

    const Snapshot& m_snapshot;
    std::vector<Stage> m_stages;
    StageTexts m_texts;
};

// The axis holds what the essay prints and the usual range of costs, and moves by decades.
Axis StagesChart::axis() const {
    std::vector<double> values;
    for (const Stage& stage : m_stages) {
        values.push_back(m_texts.now(stage));
        if (const auto band = m_texts.band(stage))
            values.insert(values.end(), {band->low, band->high});
        if (m_texts.showsEssay())
            values.push_back(m_texts.recomputed(stage));
        if (m_texts.showsBaseline())
            values.push_back(m_texts.baseline(stage));
    }
    for (const SideBySide& held : heldBeside(m_snapshot))
        values.push_back(perMillion(*held.evaluated, m_stages.back().output));
    const auto dollars = [this](double value) { return m_texts.numbers().money(value, 1); };
    const auto perToken = [](double value) {
        return toQString(power_of_ten(static_cast<int>(std::lround(std::log10(value / million)))));
    };
    Axis axis = decadeAxis(std::move(values), 1e-4, 10, dollars, perToken);
    axis.name = Chart::tr("per million tokens");
    axis.secondName = Chart::tr("dollars per token");
    return axis;
}

std::vector<Mark> StagesChart::stairs() const {
    std::vector<Mark> marks;
    for (std::size_t i = 1; i < m_stages.size(); ++i) {
        const double part = m_texts.now(m_stages[i]);
        const double parent = m_texts.now(m_stages[i - 1]);
        if (!m_stages[i].stair || !(part > 0) || !(parent > part))
            continue;
        const QString fraction = parent >= 2 * part
                                     ? QStringLiteral("1/") + m_texts.numbers().significant(parent / part)
                                     : QString();
        marks.push_back(Stair{{parent, double(i - 1)}, {part, double(i)}, fraction});
    }
    return marks;
}

std::vector<Mark> StagesChart::spreads() const {
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < m_stages.size(); ++i)
        if (const auto band = m_texts.band(m_stages[i]); band && band->low > 0 && band->low < band->high)
            marks.push_back(SpreadBar{band->low, band->high, double(i), m_stages[i].role});
    return marks;
}

qreal radiusOf(const Stage& stage) {
    if (stage.shape == Shape::cross)
        return 5.5;
    return stage.depth == 1 ? 4 : 6;
}

std::vector<Mark> StagesChart::dots() const {
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const Stage& stage = m_stages[i];
        const double base = m_texts.baseline(stage);
        Dots dots{.points = {}, .shape = stage.shape, .role = Role::ghost, .filled = false, .stroke = 1.75};
        dots.radius = radiusOf(stage);
        dots.points = {{base, double(i)}};
        if (m_texts.showsBaseline() && base > 0 && std::isfinite(base))
            marks.push_back(dots);
        dots.points = {{m_texts.now(stage), double(i)}};
        dots.role = stage.role;
        dots.filled = true;
        if (std::isfinite(m_texts.now(stage)) && !m_texts.insideRent(stage))
            marks.push_back(dots);
    }
    return marks;
}

std::vector<Mark> StagesChart::ghosts() const {
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        if (const auto printed = m_texts.printed(m_stages[i]))
            marks.push_back(GhostRing{{*printed, double(i)}, m_stages[i].depth == 0 ? 6.0 : 4.0});
        const double tick = m_texts.recomputed(m_stages[i]);
        if (m_texts.showsEssay() && tick > 0 && std::isfinite(tick))
            marks.push_back(RecomputedTick{{tick, double(i)}});
    }
    return marks;
}

// Names the two kinds of ghost once, in the first row, where no mark stands in the way.
std::vector<Mark> StagesChart::labels() const {
    const double printed = *m_texts.printed(m_stages.front());
    const double tick = m_texts.recomputed(m_stages.front());
    std::vector<Mark> marks = {
        Label{.at = {printed, 0},
              .text = Chart::tr("essay prints %1").arg(m_texts.printedText(m_stages.front())),
              .anchor = Anchor::aboveRight,
              .gap = 16}};
    if (m_texts.showsEssay() && tick > 0)
        marks.push_back(
            Label{.at = {tick, 0},
                  .text = Chart::tr("essay’s machine gives %1").arg(m_texts.numbers().price(tick)),
                  .anchor = Anchor::above});
    return marks;
}

// Of the total only: marks of every part would hide the scenario's own.
void StagesChart::addHeld(Panel& panel) const {
    const std::string_view total = m_stages.back().output;
    for (const SideBySide& held : heldBeside(m_snapshot)) {
        const double cost = perMillion(*held.evaluated, total);
        addHeldMark(panel, held, {cost, double(m_stages.size() - 1)}, total, m_texts.numbers().price(cost));
    }
}

Panel StagesChart::panel() const {
    Panel panel;
    panel.x = axis();
    panel.y.scale = Scale::categories;
    panel.columns = {{Chart::tr("Now"), Align::decimal, 3},
                     {Chart::tr("Essay prints"), Align::decimal, 1},
                     {Chart::tr("Now / essay"), Align::right, 2}};
    for (const Stage& stage : m_stages)
        panel.rows.push_back(m_texts.row(stage));
    for (const auto& marks : {spreads(), stairs(), dots(), ghosts(), labels()})
        panel.marks.insert(panel.marks.end(), marks.begin(), marks.end());
    addHeld(panel);
    return panel;
}

std::vector<LegendEntry> StagesChart::legend() const {
    std::vector<LegendEntry> legend = {{Symbol::dot, Chart::tr("now")},
                                       {Symbol::ring, Chart::tr("printed in the essay"), Role::ghost}};
    if (m_texts.showsEssay())
        legend.push_back({Symbol::recomputedTick, Chart::tr("essay’s machine, recomputed"), Role::ghost});
    if (m_texts.showsBaseline())
        legend.push_back({Symbol::dot, baselineName(m_snapshot), Role::ghost, Shape::circle, false});
    if (m_snapshot.bands)
        legend.push_back({Symbol::spread, bandLegend(m_snapshot)});
    return legend;
}

DataTable StagesChart::table() const {
    DataTable table;
    table.caption = Chart::tr("Cost of an output token by stage, dollars per million output tokens");
    table.columns = {{Chart::tr("Stage")},
                     {Chart::tr("Now, $/Mtok"), Align::decimal},
                     {Chart::tr("Essay prints, $/Mtok"), Align::decimal},
                     {Chart::tr("Now / essay"), Align::right},
                     {Chart::tr("Essay’s machine, $/Mtok"), Align::decimal}};
    // By default the baseline is the essay's machine.
    const bool another = !sameInputs(m_snapshot.baseline, m_snapshot.essay);
    if (another)
        table.columns.push_back({Chart::tr("%1, $/Mtok").arg(baselineName(m_snapshot)), Align::decimal});
    table.columns.push_back({Chart::tr("5 to 95 %, $/Mtok"), Align::right});
    for (const Stage& stage : m_stages) {
        const Row cells = m_texts.row(stage);
        QStringList row{QString(stage.depth, QChar(emSpace)) + cells.label, cells.cells[0].text,
                        cells.cells[1].text, cells.cells[2].text,
                        m_texts.numbers().price(m_texts.recomputed(stage))};
        if (another)
            row << m_texts.numbers().price(m_texts.baseline(stage));
        table.rows.push_back(row << m_texts.numbers().moneyBand(m_texts.band(stage)));
    }
    return table;
}

QString StagesChart::description() const {
    const auto more = [this](const Stage& a, const Stage& b) { return !(m_texts.now(a) <= m_texts.now(b)); };
    std::vector<Stage> parts(m_stages.begin(), m_stages.end() - 1);
    std::erase_if(parts, [this](const Stage& stage) { return !(m_texts.now(stage) > 0); });
    QString text =
        Chart::tr("Dot plot of what each stage adds to the cost of an output token, in dollars per million "
                  "tokens on a logarithmic axis.");
    if (!parts.empty()) {
        std::sort(parts.begin(), parts.end(), more);
        text += Chart::tr(" Largest: %1, %2. Smallest: %3, %4.")
                    .arg(m_texts.name(parts.front()), m_texts.numbers().price(m_texts.now(parts.front())),
                         m_texts.name(parts.back()), m_texts.numbers().price(m_texts.now(parts.back())));
    }
    const double total = m_texts.now(m_stages.back());
    if (!std::isfinite(total))
        return text + Chart::tr(" The total is undefined: %1.")
                          .arg(reasonFor(m_snapshot.current, m_stages.back().output));
    if (const QString range = m_texts.numbers().moneyBand(m_texts.band(m_stages.back())); !range.isEmpty())
        text += Chart::tr(" Nine of ten draws of the total lie within %1.").arg(range);
    return text + Chart::tr(" Total: %1, %2 against %3 (%4).")
                      .arg(m_texts.numbers().price(total),
                           m_texts.numbers().change(total / m_texts.baseline(m_stages.back())),
                           m_texts.numbers().price(m_texts.baseline(m_stages.back())),
                           baselineInSentence(m_snapshot));
}

Figure StagesChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("stages");
    addStagesTitles(figure, m_snapshot.current);
    figure.panels = {panel()};
    figure.legend = legend();
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure stagesFigure(const Snapshot& snapshot) { return StagesChart(snapshot).figure(); }

} // namespace tokenscope
