// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/prices_chart.h"

#include "app/charts/chart_axes.h"
#include "app/charts/chart_text.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::string_view costId = "cost.per_output_token";

struct Kind {
    const char* key; // in the catalogue
    const char* name;
    Shape shape;
    Role role;
};

constexpr std::array kinds = {
    Kind{"commodity", QT_TRANSLATE_NOOP("Chart", "small models"), Shape::circle, Role::capex},
    Kind{"frontier", QT_TRANSLATE_NOOP("Chart", "frontier models"), Shape::square, Role::margin},
    Kind{"reasoning", QT_TRANSLATE_NOOP("Chart", "reasoning models"), Shape::diamond, Role::training},
    Kind{"hosted open weights", QT_TRANSLATE_NOOP("Chart", "open weights, hosted"), Shape::triangle,
         Role::silicon}};

struct Dated {
    const PriceRow* row;
    double year; // 2024.5 is the middle of 2024
};

// "2024-07-18", "2024-07" or "2024"; the middle of a month or year whose day is not known. NaN: no date.
double decimalYear(const std::string& date) {
    const QString text = QString::fromStdString(date);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return day.year() + (day.dayOfYear() - 1.0) / day.daysInYear();
    const QDate month = QDate::fromString(text, QStringLiteral("yyyy-MM"));
    if (month.isValid())
        return month.year() + (month.month() - 0.5) / 12.0;
    const QDate year = QDate::fromString(text, QStringLiteral("yyyy"));
    return year.isValid() ? year.year() + 0.5 : std::nan("");
}

class PricesChart {
public:
    explicit PricesChart(const Snapshot& snapshot) : m_snapshot(snapshot) {
        for (const PriceRow& row : snapshot.library->catalogue.prices)
            if (const double year = decimalYear(row.released); std::isfinite(year) && row.output > 0)
                m_dated.push_back({&row, year});
    }

    Figure figure() const;

private:
    bool logarithmic() const { return m_snapshot.exploration.viewOf("prices").logarithmic.value_or(true); }
    double cost() const { return perMillion(m_snapshot.current, costId); }
    double price() const { return inputNumber(m_snapshot.current, "price.output"); }
    std::size_t undated() const { return m_snapshot.library->catalogue.prices.size() - m_dated.size(); }
    QString describe(const PriceRow& row) const;
    Axis years() const;
    Axis dollars() const;
    void addKind(Panel& panel, const Kind& kind) const;
    void addExtremes(Panel& panel, const std::vector<Dated>& rows, Role role) const;
    void addScenario(Panel& panel) const;
    Panel panel() const;
    QString title() const;
    QString subtitle() const;
    DataTable table() const;

    const Snapshot& m_snapshot;
    ChartNumbers m_numbers;
    std::vector<Dated> m_dated;
};

QString PricesChart::describe(const PriceRow& row) const {
    return Chart::tr(
               "%1, %2: %3 per million output tokens, %4 per million of input; released %5, price of %6")
        .arg(QString::fromStdString(row.model), QString::fromStdString(row.provider),
             m_numbers.price(row.output), m_numbers.price(row.input), QString::fromStdString(row.released),
             QString::fromStdString(row.as_of));
}

Axis PricesChart::years() const {
    Axis axis;
    axis.grid = false;
    double first = 2024, last = 2026;
    for (const Dated& dated : m_dated) {
        first = std::min(first, std::floor(dated.year));
        last = std::max(last, std::ceil(dated.year + 0.1));
    }
    axis.from = first;
    axis.to = last;
    for (double year = first; year <= last; ++year)
        axis.ticks.push_back({.value = year, .text = QString::number(static_cast<int>(year))});
    axis.title = Chart::tr("Release of the model");
    return axis;
}

Axis PricesChart::dollars() const {
    std::vector<double> values{cost(), price()};
    if (const auto band = perMillionBand(m_snapshot, costId))
        values.insert(values.end(), {band->low, band->high});
    for (const Dated& dated : m_dated)
        values.push_back(dated.row->output);
    return eitherAxis(std::move(values),
                      {logarithmic(), 0.1, 100, [this](double value) { return m_numbers.money(value, 1); },
                       [this](double value) { return m_numbers.roundMoney(value); }});
}

// The cheapest and the dearest of a kind are named; the tool tips name all.
void PricesChart::addExtremes(Panel& panel, const std::vector<Dated>& rows, Role role) const {
    const auto [least, most] =
        std::minmax_element(rows.begin(), rows.end(),
                            [](const Dated& a, const Dated& b) { return a.row->output < b.row->output; });
    for (const Dated* end : {&*least, &*most})
        panel.marks.push_back(Label{.at = {end->year, end->row->output},
                                    .text = QString::fromStdString(end->row->model),
                                    .anchor = end == &*most ? Anchor::above : Anchor::below,
                                    .role = role,
                                    .gap = 7,
                                    .detail = true});
}

void PricesChart::addKind(Panel& panel, const Kind& kind) const {
    Dots dots{.points = {}, .shape = kind.shape, .role = kind.role, .radius = 4};
    std::vector<Dated> rows;
    for (const Dated& dated : m_dated) {
        if (dated.row->kind != kind.key)
            continue;
        const QPointF at(dated.year, dated.row->output);
        rows.push_back(dated);
        dots.points.push_back(at);
        panel.targets.push_back({.at = at, .radius = 6, .text = describe(*dated.row)});
    }
    if (rows.empty())
        return;
    panel.marks.push_back(dots);
    addExtremes(panel, rows, Role::secondaryText);
}

void PricesChart::addScenario(Panel& panel) const {
    if (const auto band = perMillionBand(m_snapshot, costId); band && band->low > 0)
        panel.marks.push_back(Region::rectangle(-plotEdge, plotEdge, band->low, band->high));
    const auto line = [&](double value, const QString& text, const QList<qreal>& dashes, Anchor anchor) {
        if (!(value > 0) || !std::isfinite(value))
            return;
        panel.marks.push_back(
            Rule{.direction = Direction::horizontal, .at = value, .width = 1.5, .dashes = dashes});
        panel.marks.push_back(Label{.at = {panel.x.from, value},
                                    .text = text,
                                    .anchor = anchor,
                                    .role = Role::text,
                                    .weight = 600,
                                    .gap = 6,
                                    .required = true});
    };
    line(cost(), Chart::tr("cost here %1").arg(m_numbers.money(cost())), {},
         cost() > price() ? Anchor::aboveRight : Anchor::belowRight);
    line(price(), Chart::tr("price here %1").arg(m_numbers.price(price())), {5, 4},
         cost() > price() ? Anchor::belowRight : Anchor::aboveRight);
    if (std::isfinite(cost()))
        panel.targets.push_back({.at = {panel.x.from, cost()},
                                 .key = QString::fromUtf8(costId.data(), qsizetype(costId.size())),
                                 .text = Chart::tr("Cost of a million output tokens in this scenario: %1")
                                             .arg(m_numbers.money(cost()))});
}

Panel PricesChart::panel() const {
    Panel panel;
    panel.x = years();
    panel.y = dollars();
    panel.heading = Chart::tr("Dollars per million output tokens");
    addScenario(panel);
    for (const Kind& kind : kinds)
        addKind(panel, kind);
    return panel;
}

QString PricesChart::title() const {
    if (!std::isfinite(cost()))
        return Chart::tr("List prices since %1; the cost of a token is undefined here: %2")
            .arg(static_cast<int>(years().from))
            .arg(reasonFor(m_snapshot.current, costId));
    const auto above = std::count_if(m_dated.begin(), m_dated.end(),
                                     [this](const Dated& dated) { return dated.row->output > cost(); });
    return Chart::tr("%1 of %2 list prices are above what a token costs here, %3 per million")
        .arg(above)
        .arg(m_dated.size())
        .arg(m_numbers.money(cost()));
}

QString PricesChart::subtitle() const {
    const QString text = logarithmic()
                             ? Chart::tr("List price of output by the release of the model, logarithmic")
                             : Chart::tr("List price of output by the release of the model, linear");
    return undated() == 0 ? text
                          : Chart::tr("%1; %2 without a date are in the table").arg(text).arg(undated());
}

DataTable PricesChart::table() const {
    DataTable table;
    table.caption = Chart::tr("List prices, dollars per million tokens");
    table.columns = {{Chart::tr("Model")},
                     {Chart::tr("Provider")},
                     {Chart::tr("Released")},
                     {Chart::tr("Price of")},
                     {Chart::tr("Input"), Align::decimal},
                     {Chart::tr("Output"), Align::decimal},
                     {Chart::tr("Source")}};
    for (const PriceRow& row : m_snapshot.library->catalogue.prices)
        table.rows.push_back(
            {QString::fromStdString(row.model), QString::fromStdString(row.provider),
             row.released.empty() ? Chart::tr("unknown") : QString::fromStdString(row.released),
             QString::fromStdString(row.as_of), m_numbers.price(row.input), m_numbers.price(row.output),
             QString::fromStdString(row.source)});
    return table;
}

Figure PricesChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("prices");
    figure.title = title();
    figure.shortTitle = Chart::tr("List prices and the cost here");
    figure.subtitle = subtitle();
    figure.shortSubtitle = Chart::tr("Dollars per million output tokens");
    figure.logarithmic = logarithmic();
    figure.panels = {panel()};
    for (const Kind& kind : kinds)
        figure.legend.push_back({.symbol = Symbol::dot,
                                 .text = QCoreApplication::translate("Chart", kind.name),
                                 .role = kind.role,
                                 .shape = kind.shape});
    if (m_snapshot.bands)
        figure.legend.push_back({Symbol::area, bandLegend(m_snapshot), Role::band});
    figure.table = table();
    figure.description =
        Chart::tr("Dots of list prices against the day their model was released. ") + title() + u'.';
    return figure;
}

} // namespace

Figure pricesFigure(const Snapshot& snapshot) { return PricesChart(snapshot).figure(); }

} // namespace tokenscope
