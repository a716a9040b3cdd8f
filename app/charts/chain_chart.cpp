// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chain_chart.h"

#include "app/charts/chart_axes.h"
#include "app/charts/chart_text.h"
#include "app/state/chain_text.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

class ChainChart {
public:
    explicit ChainChart(const Snapshot& snapshot)
        : m_snapshot(snapshot), m_now(link_figures(snapshot.current.inputs, snapshot.current.results)),
          m_baseline(link_figures(snapshot.baseline.inputs, snapshot.baseline.results)),
          m_compared(!sameInputs(snapshot.current, snapshot.baseline)) {}

    Figure figure() const;

private:
    WorldSource source(const LinkFigures& f) const {
        return worldSource(*f.link, m_snapshot.current.document, *m_snapshot.library);
    }
    std::optional<Band> band(const LinkFigures& f) const { return m_snapshot.band(f.link->share); }
    QString bandText(const LinkFigures& f) const;
    Row row(std::size_t i) const;
    bool logarithmic() const { return m_snapshot.exploration.viewOf("chain").logarithmic.value_or(true); }
    Axis axis() const;
    void addMarks(Panel& panel) const;
    Panel panel() const;
    void addTitles(Figure& figure) const;
    std::vector<LegendEntry> legend() const;
    DataTable table() const;
    QString description() const;

    const Snapshot& m_snapshot;
    ChartNumbers m_numbers;
    std::vector<LinkFigures> m_now, m_baseline;
    bool m_compared;
};

QString ChainChart::bandText(const LinkFigures& f) const {
    const auto shares = band(f);
    return shares && shares->low < shares->high
               ? Chart::tr("%1 to %2").arg(worldShareText(shares->low), worldShareText(shares->high))
               : QString();
}

Row ChainChart::row(std::size_t i) const {
    const LinkFigures& f = m_now[i];
    const WorldSource world = source(f);
    const bool limiting = &f == first_limit(m_now, false);
    Row row;
    row.label = world.assumed ? Chart::tr("%1, assumed").arg(linkName(*f.link)) : linkName(*f.link);
    row.shortLabel = linkName(*f.link);
    row.weight = limiting ? 600 : 400;
    row.role = world.assumed ? Role::secondaryText : Role::text;
    row.key = toQString(f.link->share);
    row.cells = {{perYearText(f), 400, Role::secondaryText},
                 {worldShareText(f.share), row.weight, Role::text}};
    row.toolTip = Chart::tr("%1: %2 of the world’s yearly supply, %3 a year, %4 per million tokens")
                      .arg(linkName(*f.link), worldShareText(f.share), perYearText(f), perMillionText(f));
    if (!bandText(f).isEmpty())
        row.toolTip += Chart::tr("; 5–95 %: %1").arg(bandText(f));
    row.toolTip += Chart::tr("; world’s supply: %1").arg(world.text);
    return row;
}

Axis ChainChart::axis() const {
    std::vector<double> percents;
    for (const auto* all : {&m_now, &m_baseline})
        for (const LinkFigures& f : *all)
            percents.push_back(f.share * 100.0);
    for (const LinkFigures& f : m_now)
        if (const auto shares = band(f))
            percents.insert(percents.end(), {shares->low * 100.0, shares->high * 100.0});
    // Ever finer shares: powers of ten say more than rows of zeros.
    const auto decade = [](double value) {
        return value >= 0.01 ? ChartNumbers().significant(value, 1)
                             : toQString(power_of_ten(int(std::lround(std::log10(value)))));
    };
    Axis axis = eitherAxis(std::move(percents), {logarithmic(), 1e-6, 1e-3, decade, [](double value) {
                                                     return ChartNumbers().significant(value, 2);
                                                 }});
    axis.name = QStringLiteral("%");
    return axis;
}

void ChainChart::addMarks(Panel& panel) const {
    Dots sourced{.role = Role::capex, .radius = 6}, assumed = sourced;
    assumed.filled = false;
    assumed.stroke = 1.75;
    for (std::size_t i = 0; i < m_now.size(); ++i) {
        const LinkFigures& f = m_now[i];
        if (const auto shares = band(f); shares && shares->low > 0 && shares->low < shares->high)
            panel.marks.push_back(
                SpreadBar{shares->low * 100.0, shares->high * 100.0, double(i), Role::capex});
        if (m_compared && m_baseline[i].share > 0)
            panel.marks.push_back(GhostRing{.at = {m_baseline[i].share * 100.0, double(i)}});
        if (std::isfinite(f.share))
            (source(f).assumed ? assumed : sourced).points.push_back({f.share * 100.0, double(i)});
    }
    for (const Dots& dots : {assumed, sourced})
        if (!dots.points.empty())
            panel.marks.push_back(dots);
}

Panel ChainChart::panel() const {
    Panel panel;
    panel.leastPlotShare = 0.24;
    panel.x = axis();
    panel.y.scale = Scale::categories;
    panel.columns = {{Chart::tr("a year"), Align::right}, {Chart::tr("of the world’s"), Align::right, 1}};
    for (std::size_t i = 0; i < m_now.size(); ++i)
        panel.rows.push_back(row(i));
    addMarks(panel);
    return panel;
}

void ChainChart::addTitles(Figure& figure) const {
    const LinkFigures* first = first_limit(m_now, false);
    const bool some = first != nullptr && first->share > 0;
    figure.title = some ? Chart::tr("%1 limits first: the world’s yearly supply carries %2 such services")
                              .arg(linkName(*first->link), m_numbers.count(first->services))
                        : Chart::tr("What the service takes of the world’s supply is undefined: %1")
                              .arg(reasonFor(m_snapshot.current, m_now.back().link->share));
    figure.shortTitle = some ? Chart::tr("%1 limits first").arg(linkName(*first->link))
                             : Chart::tr("The supply chain is undefined");
    figure.logarithmic = logarithmic();
    figure.subtitle =
        logarithmic()
            ? Chart::tr("Share of the world’s yearly supply that the service takes, per cent, logarithmic. "
                        "Hollow: supply or use is assumed, without a source.")
            : Chart::tr("Share of the world’s yearly supply that the service takes, per cent, linear. "
                        "Hollow: supply or use is assumed, without a source.");
    figure.shortSubtitle = logarithmic()
                               ? Chart::tr("% of the world’s yearly supply, logarithmic. Hollow: assumed")
                               : Chart::tr("% of the world’s yearly supply, linear. Hollow: assumed");
}

std::vector<LegendEntry> ChainChart::legend() const {
    std::vector<LegendEntry> entries;
    if (m_compared)
        entries.push_back({Symbol::ring, baselineName(m_snapshot), Role::ghost});
    const bool banded = std::any_of(m_now.begin(), m_now.end(),
                                    [this](const LinkFigures& f) { return !bandText(f).isEmpty(); });
    if (banded)
        entries.push_back({Symbol::spread, bandLegend(m_snapshot), Role::capex});
    return entries;
}

DataTable ChainChart::table() const {
    DataTable table;
    table.caption = Chart::tr("What the service takes of each link of the supply chain");
    table.columns = {{Chart::tr("Link")},
                     {Chart::tr("Per million tokens"), Align::right},
                     {Chart::tr("A year"), Align::right},
                     {Chart::tr("Of the world’s"), Align::right},
                     {baselineName(m_snapshot), Align::right},
                     {Chart::tr("5 to 95 %"), Align::right},
                     {Chart::tr("Services supplied"), Align::right},
                     {Chart::tr("Fewest suppliers")},
                     {Chart::tr("World’s supply from")}};
    for (std::size_t i = 0; i < m_now.size(); ++i) {
        const LinkFigures& f = m_now[i];
        const WorldSource world = source(f);
        table.rows.push_back({linkName(*f.link), perMillionText(f), perYearText(f), worldShareText(f.share),
                              worldShareText(m_baseline[i].share), bandText(f), m_numbers.count(f.services),
                              narrowestText(*f.link, m_snapshot.library->catalogue),
                              world.assumed ? Chart::tr("assumed: %1").arg(world.text) : world.text});
    }
    return table;
}

QString ChainChart::description() const {
    QString text =
        logarithmic()
            ? Chart::tr("Dots on a logarithmic axis: the share of the world’s yearly supply that the "
                        "service takes of each link of its supply chain.")
            : Chart::tr("Dots on a linear axis: the share of the world’s yearly supply that the "
                        "service takes of each link of its supply chain.");
    for (const LinkFigures& f : m_now)
        text += source(f).assumed
                    ? Chart::tr(" %1: %2, assumed.").arg(linkName(*f.link), worldShareText(f.share))
                    : Chart::tr(" %1: %2.").arg(linkName(*f.link), worldShareText(f.share));
    const double tokens = m_snapshot.current.output("service.tokens_per_day");
    return text + QLatin1Char(' ') + limitSentence(m_now, tokens) + QLatin1Char(' ') + growthSentence(m_now);
}

Figure ChainChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("chain");
    addTitles(figure);
    figure.panels = {panel()};
    figure.legend = legend();
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure chainFigure(const Snapshot& snapshot) { return ChainChart(snapshot).figure(); }

} // namespace tokenscope
