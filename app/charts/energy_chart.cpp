// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/energy_chart.h"

#include "app/charts/chart_axes.h"
#include "app/charts/chart_text.h"
#include "app/charts/energy_references.h"
#include "app/charts/energy_unit.h"
#include "app/charts/essay_figures.h"
#include "app/charts/held_marks.h"

#include <cmath>

namespace tokenscope {
namespace {

constexpr std::string_view outputId = EnergyUnit::output;
constexpr double wattHoursPerGigawattHour = 1e9;

enum class Kind { now, baseline, held, essay, published, everyday };

struct Item {
    QString name;
    QString shortName;
    double wattHours = 0; ///< NaN: undefined
    Kind kind = Kind::published;
    QString source;
};

class EnergyChart {
public:
    explicit EnergyChart(const Snapshot& snapshot);

    Figure figure() const;

private:
    bool logarithmic() const { return m_snapshot.exploration.viewOf("energy").logarithmic.value_or(true); }
    bool ofReply() const { return m_unit.unit() == FunctionalUnit::reply; }
    void addScenarios();
    void addEssay();
    void addReferences();
    Axis axis() const;
    QString amount(double wattHours) const;
    QString ratioTo(double wattHours) const;
    QString bandText() const;
    Row row(const Item& item) const;
    Dots dots(Kind kind) const;
    Panel panel() const;
    QString title() const;
    DataTable table() const;
    QString description() const;

    const Snapshot& m_snapshot;
    EnergyUnit m_unit;
    ChartNumbers m_numbers;
    double m_now;
    std::optional<Band> m_band;
    std::vector<Item> m_items;
};

EnergyChart::EnergyChart(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_unit(snapshot), m_now(m_unit.of(snapshot.current)), m_band(m_unit.band()) {
    addScenarios();
    addEssay();
    addReferences();
}

void EnergyChart::addScenarios() {
    m_items = {
        {m_unit.nowName(), m_unit.shortNowName(), m_now, Kind::now, reasonFor(m_snapshot.current, outputId)}};
    const bool essayBaseline = sameInputs(m_snapshot.baseline, m_snapshot.essay);
    if (!sameInputs(m_snapshot.current, m_snapshot.baseline) && !essayBaseline)
        m_items.push_back({baselineName(m_snapshot), Chart::tr("Baseline"), m_unit.of(m_snapshot.baseline),
                           Kind::baseline, Chart::tr("the baseline")});
    for (const SideBySide& held : heldBeside(m_snapshot))
        m_items.push_back({held.name, held.name, m_unit.of(*held.evaluated), Kind::held,
                           Chart::tr("held beside this scenario")});
}

void EnergyChart::addEssay() {
    if (ofReply())
        m_items.push_back({Chart::tr("Essay’s reply, as printed"), Chart::tr("Essay’s reply"),
                           essay::replyWattHours, Kind::essay,
                           Chart::tr("500 tokens at 700 W and 5,000 tok/s, PUE 1.3")});
    else
        m_items.push_back({Chart::tr("Essay’s service, as printed"), Chart::tr("Essay’s service"),
                           essay::gigawattHoursPerYear * wattHoursPerGigawattHour * m_unit.shareOfYear(),
                           Kind::essay, Chart::tr("12.5 GWh a year for a billion queries a day")});
}

// Published energies are of one query: as many of them as the scenario has replies. Everyday things are of
// one act and stand beside one reply only.
void EnergyChart::addReferences() {
    for (const EnergyReference& reference : publishedEnergies(m_snapshot))
        m_items.push_back({reference.name, reference.shortName,
                           reference.wattHours * m_unit.repliesOf(m_snapshot.current), Kind::published,
                           reference.source});
    if (!ofReply())
        return;
    for (const EnergyReference& reference : everydayEnergies())
        m_items.push_back(
            {reference.name, reference.shortName, reference.wattHours, Kind::everyday, reference.source});
}

QString EnergyChart::amount(double wattHours) const {
    return std::isfinite(wattHours) ? m_unit.amount(wattHours) : Chart::tr("undefined");
}

QString EnergyChart::bandText() const { return m_unit.bandText(m_band); }

// How many of them a reply is worth.
QString EnergyChart::ratioTo(double wattHours) const {
    return m_now > 0 && wattHours > 0 ? m_numbers.times(m_now / wattHours) : QString();
}

Row EnergyChart::row(const Item& item) const {
    const bool now = item.kind == Kind::now;
    Row row;
    row.label = item.name;
    row.shortLabel = item.shortName;
    row.weight = now ? 600 : 400;
    row.role = item.kind == Kind::everyday || item.kind == Kind::baseline ? Role::secondaryText : Role::text;
    row.key = now || item.kind == Kind::baseline || item.kind == Kind::held
                  ? toQString(outputId)
                  : QStringLiteral("energy.search_ratio");
    row.cells = {{amount(item.wattHours), now ? 600 : 400, row.role}};
    row.toolTip = Chart::tr("%1: %2").arg(item.name, amount(item.wattHours));
    if (now && !bandText().isEmpty())
        row.toolTip += Chart::tr("; 5–95 %: %1").arg(bandText());
    if (!item.source.isEmpty())
        row.toolTip += Chart::tr("; %1").arg(item.source);
    if (item.kind == Kind::everyday)
        row.toolTip += Chart::tr("; illustrative");
    return row;
}

Dots EnergyChart::dots(Kind kind) const {
    Dots dots;
    switch (kind) {
    case Kind::now:
        dots.shape = Shape::triangle, dots.role = Role::electricity;
        break;
    case Kind::baseline:
        dots.shape = Shape::triangle, dots.role = Role::ghost, dots.filled = false, dots.stroke = 1.75;
        break;
    case Kind::held:
        dots.shape = Shape::triangle, dots.filled = false, dots.stroke = 1.5;
        break;
    case Kind::essay:
        dots.radius = 5, dots.role = Role::ghost, dots.filled = false, dots.stroke = 1.75;
        break;
    case Kind::published:
        dots.radius = 4.5;
        break;
    case Kind::everyday:
        dots.radius = 4, dots.role = Role::ghost, dots.filled = false, dots.stroke = 1.75;
        break;
    }
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i].kind == kind && std::isfinite(m_items[i].wattHours))
            dots.points.push_back({m_items[i].wattHours, double(i)});
    return dots;
}

Axis EnergyChart::axis() const {
    std::vector<double> values;
    for (const Item& item : m_items)
        values.push_back(item.wattHours);
    if (m_band)
        values.insert(values.end(), {m_band->low, m_band->high});
    const double replies = m_unit.repliesOf(m_snapshot.current);
    Axis axis = eitherAxis(std::move(values), {logarithmic(), 0.01 * replies, (ofReply() ? 100 : 1) * replies,
                                               [this](double value) { return m_unit.tick(value, 1); },
                                               [this](double value) { return m_unit.tick(value, 3); }});
    m_unit.addNames(axis);
    return axis;
}

Panel EnergyChart::panel() const {
    Panel panel;
    panel.x = axis();
    panel.y.scale = Scale::categories;
    panel.columns = {{QString(), Align::right}};
    for (const Item& item : m_items)
        panel.rows.push_back(row(item));
    if (m_band && m_band->low > 0 && m_band->low < m_band->high)
        panel.marks.push_back(SpreadBar{m_band->low, m_band->high, 0, Role::electricity});
    if (m_now > 0)
        panel.marks.push_back(Rule{.at = m_now, .role = Role::electricity, .width = 1.5});
    for (const Kind kind :
         {Kind::essay, Kind::everyday, Kind::published, Kind::baseline, Kind::held, Kind::now})
        if (Dots some = dots(kind); !some.points.empty())
            panel.marks.push_back(some);
    return panel;
}

QString EnergyChart::title() const {
    const double ratio = m_snapshot.current.output("energy.search_ratio");
    if (!std::isfinite(m_now))
        return Chart::tr("The energy of a reply is undefined: %1")
            .arg(reasonFor(m_snapshot.current, outputId));
    if (!std::isfinite(ratio))
        return m_unit.takes(amount(m_now));
    return ratio > 0.67 && ratio < 1.5 ? m_unit.takesAsSearch(amount(m_now))
                                       : m_unit.takesTimesSearch(amount(m_now), m_numbers.times(ratio));
}

DataTable EnergyChart::table() const {
    DataTable table;
    table.caption = m_unit.caption();
    const QString unit = m_unit.tableUnit(m_now);
    table.columns = {{Chart::tr("What")},
                     {Chart::tr("Energy, %1").arg(unit), Align::decimal},
                     {Chart::tr("5 to 95 %, %1").arg(unit), Align::right},
                     {Chart::tr("Now / it"), Align::right},
                     {Chart::tr("Source")}};
    for (const Item& item : m_items)
        table.rows.push_back(
            {item.name, m_unit.tableNumber(item.wattHours, m_now),
             item.kind == Kind::now ? m_unit.tableBand(m_band, m_now) : QString(), ratioTo(item.wattHours),
             item.kind == Kind::everyday ? Chart::tr("illustrative: %1").arg(item.source) : item.source});
    return table;
}

QString EnergyChart::description() const {
    QString text = (logarithmic() ? Chart::tr("Dot plot of watt-hours on a logarithmic axis: %1.")
                                  : Chart::tr("Dot plot of watt-hours on a linear axis: %1."))
                       .arg(m_unit.contents());
    if (!std::isfinite(m_now))
        return text + Chart::tr(" The energy of this reply is undefined: %1.")
                          .arg(reasonFor(m_snapshot.current, outputId));
    text +=
        QChar(u' ') + m_unit.takes(amount(m_now)) +
        Chart::tr(" (%1: %2).").arg(baselineInSentence(m_snapshot), amount(m_unit.of(m_snapshot.baseline)));
    if (!bandText().isEmpty())
        text += Chart::tr(" Nine of ten draws lie within %1.").arg(bandText());
    for (const Item& item : m_items)
        if (item.kind == Kind::published)
            text += Chart::tr(" %1: %2.").arg(item.name, amount(item.wattHours));
    return text;
}

Figure EnergyChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("energy");
    figure.title = title();
    figure.shortTitle =
        std::isfinite(m_now) ? m_unit.takes(amount(m_now)) : Chart::tr("The energy of a reply is undefined");
    figure.logarithmic = logarithmic();
    m_unit.addTo(figure);
    m_unit.addSubtitles(figure);
    figure.panels = {panel()};
    if (m_band && m_band->low < m_band->high)
        figure.legend = {{Symbol::spread, bandLegend(m_snapshot), Role::electricity}};
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure energyFigure(const Snapshot& snapshot) { return EnergyChart(snapshot).figure(); }

} // namespace tokenscope
