// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/dollar_chart.h"

#include "app/charts/chart_axes.h"
#include "app/charts/cost_parts.h"
#include "app/charts/dollar_titles.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

class DollarChart {
public:
    explicit DollarChart(const Snapshot& snapshot);

    Figure figure() const;

private:
    bool costKnown() const { return std::isfinite(m_cost); }
    bool sold() const { return m_price > 0; }
    bool loss() const { return sold() && m_price < m_cost; }
    bool comparesCost() const { return costKnown() && !m_sameAsBaseline && std::isfinite(m_baselineCost); }
    QString leftName() const {
        return loss() ? Chart::tr("Loss after training") : Chart::tr("Left after training");
    }
    QString baselineNote() const;
    QString bandText(std::string_view output) const;
    QString bandText(const CostPart& part) const;
    void addSpread(Panel& panel) const;
    Row row(const QString& name, std::string_view output, double amount, const QString& range) const;
    void addRows(Panel& panel) const;
    void addWords(Panel& panel) const;
    void addParts(Panel& panel, Bars& bars) const;
    void addSums(Panel& panel, Bars& bars) const;
    void addMargin(Panel& panel, Bars& bars) const;
    Panel panel() const;
    DataTable table() const;
    QString description() const;

    const Snapshot& m_snapshot;
    const Evaluated& m_now;
    MoneyUnit m_money;
    ChartNumbers m_numbers;
    std::vector<CostPart> m_parts;
    double m_cost;
    double m_price;
    double m_baselineCost;
    bool m_sameAsBaseline;
};

DollarChart::DollarChart(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_now(snapshot.current), m_money(snapshot, "dollar"),
      m_parts(costParts(snapshot.current)), m_cost(m_money.of(m_now, "cost.per_output_token")),
      m_price(m_money.scaled(m_now, inputNumber(m_now, "price.output"))),
      m_baselineCost(m_money.of(snapshot.baseline, "cost.per_output_token")),
      m_sameAsBaseline(sameInputs(m_now, snapshot.baseline)) {
    for (CostPart& part : m_parts)
        part.cost = m_money.scaled(m_now, part.cost);
}

QString DollarChart::baselineNote() const {
    return Chart::tr("mark: %1 %2").arg(baselineInSentence(m_snapshot), m_money.amount(m_baselineCost));
}

QString DollarChart::bandText(std::string_view output) const { return m_money.bandText(output); }

// The rest of an output has no band of its own.
QString DollarChart::bandText(const CostPart& part) const {
    return part.inside.isEmpty() ? bandText(part.output) : QString();
}

// The cost's spread as far as the axis goes, between the rows: on its own it would lie behind the amount.
void DollarChart::addSpread(Panel& panel) const {
    const auto band = m_money.band("cost.per_output_token");
    if (!costKnown() || !band || !(band->low < std::min(band->high, panel.x.to)))
        return;
    panel.marks.push_back(
        SpreadBar{band->low, std::min(band->high, panel.x.to), double(m_parts.size()) + 0.38, Role::text});
}

Row DollarChart::row(const QString& name, std::string_view output, double amount,
                     const QString& range) const {
    Row row;
    row.label = name;
    row.key = toQString(output);
    row.toolTip = std::isfinite(amount) ? Chart::tr("%1: %2").arg(name, m_money.amountPer(amount))
                                        : Chart::tr("%1: %2").arg(name, reasonFor(m_now, output));
    if (!range.isEmpty())
        row.toolTip += Chart::tr("; 5–95 %: %1").arg(range);
    return row;
}

void DollarChart::addRows(Panel& panel) const {
    for (const CostPart& part : m_parts) {
        panel.rows.push_back(row(part.name, part.output, part.cost, bandText(part)));
        if (!part.inside.isEmpty())
            panel.rows.back().toolTip +=
                Chart::tr("; a part of “%1”, %2")
                    .arg(part.inside, m_money.amount(m_money.of(m_now, part.output)));
    }
    const auto addSum = [&](const QString& name, std::string_view output, double amount,
                            const QString& range) {
        panel.rows.push_back(row(name, output, amount, range));
        panel.rows.back().weight = 600;
    };
    addSum(Chart::tr("Cost"), "cost.per_output_token", m_cost, bandText("cost.per_output_token"));
    if (comparesCost())
        panel.rows.back().toolTip +=
            Chart::tr("; %1: %2").arg(baselineName(m_snapshot), m_money.amount(m_baselineCost));
    if (!sold())
        return;
    addSum(leftName(), "margin.after_training", m_price - m_cost, {});
    // What stays is not an output of its own: the cost explains it.
    panel.rows.back().key = QStringLiteral("cost.per_output_token");
    addSum(Chart::tr("Price"), "price.output", m_price, {});
}

// Without the cost there is no waterfall: what is known of it stands in words.
void DollarChart::addWords(Panel& panel) const {
    const auto add = [&](std::size_t row, double amount) {
        panel.marks.push_back(
            Label{.at = {0, double(row)},
                  .text = std::isfinite(amount) ? m_money.amount(amount) : Chart::tr("undefined"),
                  .movable = false,
                  .required = true});
    };
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        add(i, m_parts[i].cost);
    add(m_parts.size(), m_cost);
    if (sold())
        add(m_parts.size() + 1, m_price - m_cost);
}

void DollarChart::addParts(Panel& panel, Bars& bars) const {
    double sum = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const double start = sum;
        sum += m_parts[i].cost;
        bars.bars.push_back({.row = double(i),
                             .from = start,
                             .to = sum,
                             .role = m_parts[i].role,
                             .label = m_money.amount(m_parts[i].cost)});
        panel.marks.push_back(Segment{{sum, double(i)}, {sum, double(i + 1)}});
    }
}

void DollarChart::addMargin(Panel& panel, Bars& bars) const {
    const auto row = double(m_parts.size() + 1);
    const QString share = m_numbers.percent(std::abs(m_price - m_cost) / m_price);
    Bar bar{.row = row,
            .from = m_cost,
            .to = m_price,
            .role = Role::margin,
            .label = m_money.amount(m_price - m_cost),
            .labelWeight = 600,
            .inside = Chart::tr("%1 of price").arg(share)};
    if (loss()) {
        std::swap(bar.from, bar.to);
        bar.opacity = 0.35;
        bar.label = Chart::tr("%1 loss").arg(m_money.amount(m_cost - m_price));
        bar.labelRole = Role::margin;
        bar.inside.clear();
        Region hatched = Region::rectangle(m_price, m_cost, row - 0.5, row + 0.5, Role::margin);
        hatched.opacity = 0.06;
        hatched.hatch = Hatch::diagonal;
        panel.marks.push_back(hatched);
    }
    bars.bars.push_back(bar);
    panel.marks.push_back(Segment{{m_cost, row - 1}, {m_cost, row}});
    panel.marks.push_back(Segment{{m_price, row}, {m_price, row + 1}});
}

void DollarChart::addSums(Panel& panel, Bars& bars) const {
    const auto cost = double(m_parts.size());
    bars.bars.push_back({.row = cost,
                         .to = m_cost,
                         .label = m_money.amount(m_cost),
                         .labelWeight = 600,
                         .note = comparesCost() ? baselineNote() : QString()});
    if (sold())
        addMargin(panel, bars);
}

Panel DollarChart::panel() const {
    Panel panel;
    panel.y.scale = Scale::categories;
    addRows(panel);
    panel.x = roundAxis({m_cost, m_price}, 6, [this](double value) { return m_money.tick(value); });
    panel.x.line = false;
    Bars bars;
    if (costKnown()) {
        addParts(panel, bars);
        addSums(panel, bars);
    } else {
        addWords(panel);
    }
    if (sold())
        bars.bars.push_back({.row = double(m_parts.size() + 2),
                             .to = m_price,
                             .label = m_money.amount(m_price),
                             .labelWeight = 600});
    addSpread(panel);
    panel.marks.push_back(bars);
    // The mark is seen on the bar as well as beside it.
    const Role role = m_baselineCost < m_cost ? Role::chartGround : Role::ghost;
    if (comparesCost() && m_baselineCost <= panel.x.to)
        panel.marks.push_back(RecomputedTick{{m_baselineCost, double(m_parts.size())}, role, 14});
    return panel;
}

DataTable DollarChart::table() const {
    DataTable table;
    table.caption = Chart::tr("Where the price of output tokens goes: %1").arg(inSentence(m_money.measure()));
    table.columns = {
        {Chart::tr("Part")},
        {m_money.header(Chart::tr("Now")), Align::decimal},
        {sold() ? Chart::tr("Share of the price") : Chart::tr("Share of the cost"), Align::right},
        {m_money.header(Chart::tr("5 to 95 %")), Align::right}};
    const auto add = [&](const QString& name, double amount, const QString& band) {
        const double share = amount / (sold() ? m_price : m_cost);
        table.rows.push_back({name, m_money.amount(amount), m_numbers.percent(share), band});
    };
    for (const CostPart& part : m_parts)
        add(part.name, part.cost, bandText(part));
    add(Chart::tr("Cost"), m_cost, bandText("cost.per_output_token"));
    if (sold()) {
        add(leftName(), m_price - m_cost, {});
        add(Chart::tr("Price"), m_price, {});
    }
    table.rows.push_back(
        {Chart::tr("Cost, %1").arg(baselineName(m_snapshot)), m_money.amount(m_baselineCost), {}, {}});
    return table;
}

QString DollarChart::description() const {
    QString text =
        Chart::tr(
            "Waterfall of the parts of the cost of output tokens up to their price: %1, on a linear axis.")
            .arg(inSentence(m_money.measure()));
    if (!costKnown())
        return text + Chart::tr(" The cost is undefined: %1.").arg(reasonFor(m_now, "cost.per_output_token"));
    const auto largest = std::max_element(
        m_parts.begin(), m_parts.end(), [](const CostPart& a, const CostPart& b) { return a.cost < b.cost; });
    text += Chart::tr(" Largest part: %1, %2. Cost: %3; %5: %4.")
                .arg(largest->name, m_money.amount(largest->cost), m_money.amount(m_cost),
                     m_money.amount(m_baselineCost), baselineInSentence(m_snapshot));
    if (const QString range = bandText("cost.per_output_token"); !range.isEmpty())
        text += Chart::tr(" Nine of ten draws of the cost lie within %1.").arg(range);
    if (sold())
        text +=
            (loss() ? Chart::tr(" Price: %1; loss: %2.") : Chart::tr(" Price: %1; left after training: %2."))
                .arg(m_money.amount(m_price), m_money.amount(std::abs(m_price - m_cost)));
    return text;
}

Figure DollarChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("dollar");
    m_money.addTo(figure);
    addDollarTitles(figure, m_snapshot, m_money);
    figure.panels = {panel()};
    if (costKnown() && m_snapshot.band("cost.per_output_token"))
        figure.legend = {{Symbol::spread, bandLegend(m_snapshot)}};
    if (costKnown() && comparesCost())
        figure.legend.push_back({Symbol::recomputedTick, baselineName(m_snapshot)});
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure dollarFigure(const Snapshot& snapshot) { return DollarChart(snapshot).figure(); }

} // namespace tokenscope
