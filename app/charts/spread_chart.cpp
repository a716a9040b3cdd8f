// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/spread_chart.h"

#include "app/charts/spread_panels.h"

#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::string_view outputId = "cost.per_output_token";
constexpr std::array<std::string_view, 7> tableOutputs = {
    "cost.per_output_token", "cost.capex",          "cost.electricity", "energy.facility_per_output_token",
    "energy.per_response",   "throughput.per_user", "margin.gross"};

Panel emptyPanel(const QString& words) {
    Panel panel;
    panel.x = {.from = 0, .to = 1, .grid = false};
    panel.y = {.from = 0, .to = 1, .grid = false};
    panel.marks.push_back(Label{.at = {0.5, 0.5},
                                .text = words,
                                .anchor = Anchor::centre,
                                .role = Role::text,
                                .size = 13,
                                .required = true});
    return panel;
}

QString unitOf(const OutputRow& row) { return toQString(row.shown_unit.empty() ? row.unit : row.shown_unit); }

// The percentiles of what the headline shows, as figures.
DataTable tableOf(const Snapshot& snapshot) {
    const ChartNumbers numbers;
    DataTable table;
    table.caption =
        Chart::tr("How widely figures spread when uncertain inputs and the model’s error are drawn");
    table.columns = {{Chart::tr("Figure")},
                     {Chart::tr("Now"), Align::right},
                     {Chart::tr("5 %"), Align::right},
                     {Chart::tr("50 %"), Align::right},
                     {Chart::tr("95 %"), Align::right},
                     {Chart::tr("Unit")}};
    for (const std::string_view id : tableOutputs) {
        const OutputRow& row = outputs()[output_index(id)];
        const auto text = [&](double value) { return numbers.significant(value / row.shown_factor); };
        const auto band = snapshot.band(id);
        table.rows.push_back({outputName(id), text(snapshot.current.output(id)),
                              band ? text(band->low) : QString(), band ? text(band->middle) : QString(),
                              band ? text(band->high) : QString(), unitOf(row)});
    }
    for (const SpreadCause& cause : spreadCauses(snapshot))
        table.rows.push_back({Chart::tr("Spread of the cost that goes with: %1").arg(cause.name),
                              {},
                              {},
                              {},
                              numbers.percent(cause.share),
                              cause.assumed ? Chart::tr("assumed") : QString()});
    return table;
}

void addFindings(Figure& figure, const Snapshot& snapshot, const std::vector<double>& dots) {
    const ChartNumbers numbers;
    const Band band = *perMillionBand(snapshot, outputId);
    const auto causes = spreadCauses(snapshot);
    figure.title = Chart::tr("19 of 20 draws of the cost lie below %1, half below %2")
                       .arg(numbers.money(band.high), numbers.money(band.middle));
    figure.shortTitle = Chart::tr("19 of 20 draws lie below %1").arg(numbers.money(band.high));
    figure.subtitle =
        Chart::tr("100 dots, each 1 % of %1 draws of all uncertain inputs and the model’s error; "
                  "$ per million output tokens, logarithmic")
            .arg(numbers.count(double(snapshot.bands->points), 2));
    figure.shortSubtitle = Chart::tr("100 dots, each 1 % of the draws; $ per million, logarithmic");
    figure.panels = {spreadDotsPanel(snapshot, dots), spreadCausesPanel(causes)};
    figure.description =
        Chart::tr("A hundred dots that stand for the draws of the cost of an output token, in dollars per "
                  "million tokens on a logarithmic axis: 5 % lie below %1, half below %2, 95 % below %3; now "
                  "%4. Bars name what goes with the spread.")
            .arg(numbers.money(band.low), numbers.money(band.middle), numbers.money(band.high),
                 numbers.price(perMillion(snapshot.current, outputId)));
    for (const SpreadCause& cause : causes)
        figure.description += Chart::tr(" %1: %2.").arg(cause.name, numbers.percent(cause.share));
}

} // namespace

Figure spreadFigure(const Snapshot& snapshot) {
    Figure figure;
    figure.id = QStringLiteral("spread");
    figure.table = tableOf(snapshot);
    const auto dots = costDots(snapshot);
    const QString reason = reasonFor(snapshot.current, outputId);
    if (!dots.empty()) {
        addFindings(figure, snapshot, dots);
        return figure;
    }
    figure.title = reason.isEmpty() ? Chart::tr("How widely the cost of a token spreads is being drawn")
                                    : Chart::tr("The cost of a token is undefined: %1").arg(reason);
    figure.shortTitle = reason.isEmpty() ? Chart::tr("The spread is being drawn")
                                         : Chart::tr("The cost of a token is undefined");
    figure.subtitle = Chart::tr("$ per million output tokens, logarithmic");
    figure.description = figure.title;
    figure.panels = {emptyPanel(reason.isEmpty() ? Chart::tr("drawing") : Chart::tr("undefined"))};
    return figure;
}

} // namespace tokenscope
