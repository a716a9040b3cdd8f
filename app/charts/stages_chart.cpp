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
    bool logarithmic() const { return m_snapshot.exploration.viewOf("stages").logarithmic.value_or(true); }
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
        values.push_back(m_texts.money().of(*held.evaluated, m_stages.back().output));
    const double unit = m_texts.money().scaled(m_snapshot.current, 1);
    const auto perToken = [](double value) {
        return toQString(power_of_ten(static_cast<int>(std::lround(std::log10(value / million)))));
    };
    const bool both = logarithmic() && m_texts.money().isPerMillion();
    Axis axis = eitherAxis(std::move(values), {logarithmic(), 1e-4 * unit, 10 * unit,
                                               [this](double value) { return m_texts.money().decade(value); },
                                               [this](double value) { return m_texts.money().tick(value); },
                                               both ? TickText(perToken) : TickText()});
    axis.name = m_texts.money().axisName();
    axis.secondName = both ? Chart::tr("dollars per token") : QString();
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
        marks.push_back(Label{.at = {tick, 0},
                              .text = Chart::tr("essay’s machine gives %1").arg(m_texts.money().amount(tick)),
                              .anchor = Anchor::above});
    return marks;
}

// Of the total only: marks of every part would hide the scenario's own.
void StagesChart::addHeld(Panel& panel) const {
    const std::string_view total = m_stages.back().output;
    for (const SideBySide& held : heldBeside(m_snapshot)) {
        const double cost = m_texts.money().of(*held.evaluated, total);
        addHeldMark(panel, held, {cost, double(m_stages.size() - 1)}, total, m_texts.money().amount(cost));
    }
}

Panel StagesChart::panel() const {
    Panel panel;
    panel.x = axis();
    panel.y.scale = Scale::categories;
    panel.columns = {{Chart::tr("Now"), m_texts.money().alignment(), 3},
                     {Chart::tr("Essay prints"), m_texts.money().alignment(), 1},
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
    const MoneyUnit& money = m_texts.money();
    table.caption = Chart::tr("Cost of output tokens by stage: %1").arg(inSentence(money.measure()));
    table.columns = {{Chart::tr("Stage")},
                     {money.header(Chart::tr("Now")), Align::decimal},
                     {money.header(Chart::tr("Essay prints")), Align::decimal},
                     {Chart::tr("Now / essay"), Align::right},
                     {money.header(Chart::tr("Essay’s machine")), Align::decimal}};
    // By default the baseline is the essay's machine.
    const bool another = !sameInputs(m_snapshot.baseline, m_snapshot.essay);
    if (another)
        table.columns.push_back({money.header(baselineName(m_snapshot)), Align::decimal});
    table.columns.push_back({money.header(Chart::tr("5 to 95 %")), Align::right});
    for (const Stage& stage : m_stages) {
        const Row cells = m_texts.row(stage);
        QStringList row{QString(stage.depth, QChar(emSpace)) + cells.label, cells.cells[0].text,
                        cells.cells[1].text, cells.cells[2].text,
                        m_texts.money().amount(m_texts.recomputed(stage))};
        if (another)
            row << m_texts.money().amount(m_texts.baseline(stage));
        table.rows.push_back(row << m_texts.numbers().moneyBand(m_texts.band(stage)));
    }
    return table;
}

QString StagesChart::description() const {
    const auto more = [this](const Stage& a, const Stage& b) { return !(m_texts.now(a) <= m_texts.now(b)); };
    std::vector<Stage> parts(m_stages.begin(), m_stages.end() - 1);
    std::erase_if(parts, [this](const Stage& stage) { return !(m_texts.now(stage) > 0); });
    QString text =
        (logarithmic() ? Chart::tr("Dot plot of what each stage adds to the cost of output tokens: "
                                   "%1, on a logarithmic axis.")
                       : Chart::tr("Dot plot of what each stage adds to the cost of output tokens: "
                                   "%1, on a linear axis."))
            .arg(inSentence(m_texts.money().measure()));
    if (!parts.empty()) {
        std::sort(parts.begin(), parts.end(), more);
        text += Chart::tr(" Largest: %1, %2. Smallest: %3, %4.")
                    .arg(m_texts.name(parts.front()), m_texts.money().amount(m_texts.now(parts.front())),
                         m_texts.name(parts.back()), m_texts.money().amount(m_texts.now(parts.back())));
    }
    const double total = m_texts.now(m_stages.back());
    if (!std::isfinite(total))
        return text + Chart::tr(" The total is undefined: %1.")
                          .arg(reasonFor(m_snapshot.current, m_stages.back().output));
    if (const QString range = m_texts.numbers().moneyBand(m_texts.band(m_stages.back())); !range.isEmpty())
        text += Chart::tr(" Nine of ten draws of the total lie within %1.").arg(range);
    return text + Chart::tr(" Total: %1, %2 against %3 (%4).")
                      .arg(m_texts.money().amount(total),
                           m_texts.numbers().change(total / m_texts.baseline(m_stages.back())),
                           m_texts.money().amount(m_texts.baseline(m_stages.back())),
                           baselineInSentence(m_snapshot));
}

Figure StagesChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("stages");
    figure.logarithmic = logarithmic();
    m_texts.money().addTo(figure);
    addStagesTitles(figure, m_snapshot.current, m_texts.money());
    figure.panels = {panel()};
    figure.legend = legend();
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure stagesFigure(const Snapshot& snapshot) { return StagesChart(snapshot).figure(); }

} // namespace tokenscope
