// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/year_chart.h"

#include "app/charts/chart_text.h"
#include "app/charts/year_scale.h"

#include <cmath>

namespace tokenscope {
namespace {

constexpr std::string_view energyId = "service.energy_per_year";

double ratioOf(const Snapshot& snapshot, std::string_view id) {
    return snapshot.current.output(id) / snapshot.baseline.output(id);
}

bool comparable(double ratio) { return ratio > 0.67 && ratio < 1.5; }

QString repliesText(const Evaluated& e) {
    return ChartNumbers().count(inputNumber(e, "service.requests_per_day"), 3);
}

QString titleOf(const Snapshot& snapshot) {
    const ChartNumbers numbers;
    const double energy = snapshot.current.output(energyId);
    const double ratio = ratioOf(snapshot, energyId);
    const bool sameService = std::abs(ratioOf(snapshot, "service.tokens_per_day") - 1) < 0.005;
    if (!std::isfinite(energy))
        return Chart::tr("The yearly scale is undefined: %1").arg(reasonFor(snapshot.current, energyId));
    if (sameInputs(snapshot.current, snapshot.baseline) || !std::isfinite(ratio))
        return Chart::tr("%1 replies a day take %2 a year")
            .arg(repliesText(snapshot.current), numbers.wattHours(energy));
    if (!sameService)
        return Chart::tr("%1 replies a day take %2 a year; %3 take %4 (%5)")
            .arg(repliesText(snapshot.current), numbers.wattHours(energy), repliesText(snapshot.baseline),
                 numbers.wattHours(snapshot.baseline.output(energyId)), baselineInSentence(snapshot));
    if (comparable(ratio))
        return Chart::tr("The same service takes about the same electricity: %1 a year")
            .arg(numbers.wattHours(energy));
    return Chart::tr("The same service takes %1 the electricity: %2 a year")
        .arg(numbers.times(ratio), numbers.wattHours(energy));
}

QString shortTitleOf(const Snapshot& snapshot) {
    const double energy = snapshot.current.output(energyId);
    return std::isfinite(energy)
               ? Chart::tr("The service takes %1 a year").arg(ChartNumbers().wattHours(energy))
               : Chart::tr("The yearly scale is undefined");
}

DataTable tableOf(const Snapshot& snapshot, const std::vector<YearMeasure>& measures) {
    DataTable table;
    table.caption = Chart::tr("The service at %1 replies a day").arg(repliesText(snapshot.current));
    table.columns = {{Chart::tr("Measure")},
                     {baselineName(snapshot), Align::right},
                     {Chart::tr("Now"), Align::right},
                     {Chart::tr("5 to 95 %"), Align::right},
                     {Chart::tr("Now / baseline"), Align::right}};
    for (const YearMeasure& measure : measures)
        table.rows.push_back({measure.name, measure.baseline, measure.now, measure.band,
                              ChartNumbers().change(measure.ratio)});
    return table;
}

QString descriptionOf(const Snapshot& snapshot, const std::vector<YearMeasure>& measures) {
    QString text = Chart::tr("Left: dots of the service’s yearly scale as ratios to the baseline (%1) on a "
                             "ratio axis. Right: electricity a "
                             "year against replies a day, both logarithmic.")
                       .arg(baselineInSentence(snapshot));
    for (const YearMeasure& measure : measures)
        text += measure.band.isEmpty()
                    ? Chart::tr(" %1: %2, baseline %3.").arg(measure.name, measure.now, measure.baseline)
                    : Chart::tr(" %1: %2, nine of ten draws %4, baseline %3.")
                          .arg(measure.name, measure.now, measure.baseline, measure.band);
    return text;
}

} // namespace

Figure yearFigure(const Snapshot& snapshot) {
    const auto measures = yearMeasures(snapshot);
    Figure figure;
    figure.id = QStringLiteral("year");
    figure.title = titleOf(snapshot);
    figure.shortTitle = shortTitleOf(snapshot);
    figure.subtitle =
        Chart::tr(
            "At %1 replies a day, as ratio to %2. Right: against replies a day, logarithmic; dashed: %2.")
            .arg(repliesText(snapshot.current), baselineInSentence(snapshot));
    figure.shortSubtitle = Chart::tr("%1 replies a day; ratio to %2")
                               .arg(repliesText(snapshot.current), baselineInSentence(snapshot));
    figure.panels = {yearRatioPanel(snapshot, measures), yearDemandPanel(snapshot)};
    if (snapshot.bands)
        figure.legend = {{Symbol::spread, bandLegend(snapshot)}};
    figure.table = tableOf(snapshot, measures);
    figure.description = descriptionOf(snapshot, measures);
    return figure;
}

} // namespace tokenscope
