// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/spread_panels.h"

#include "app/charts/axis_ticks.h"
#include "app/charts/held_marks.h"
#include "app/state/input_names.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tokenscope {
namespace {

constexpr std::string_view outputId = "cost.per_output_token";
constexpr std::size_t mostCauses = 8;
constexpr double columns = 24;
constexpr double margin = 1.12; // beside the outermost dots
constexpr double fewestRows = 12;

QString causeName(const std::string& input) {
    if (input == "calibration.model_error")
        return Chart::tr("Speed, error of the model");
    if (input == "calibration.power_error")
        return Chart::tr("Power, error of the model");
    return inputLabel(QString::fromStdString(input));
}

Axis costAxis(double low, double high) {
    const ChartNumbers numbers;
    Axis axis;
    axis.scale = Scale::log10;
    axis.from = low / margin;
    axis.to = high * margin;
    for (double decade = std::pow(10, std::floor(std::log10(axis.from))); decade <= axis.to; decade *= 10)
        for (const double step : {1, 2, 5})
            if (const double value = step * decade; value >= axis.from && value <= axis.to)
                axis.ticks.push_back({.value = value, .text = numbers.price(value)});
    return axis;
}

void addPercentileTicks(Axis& axis, const Band& band, double now) {
    const ChartNumbers numbers;
    const auto add = [&axis](double value, const QString& text, bool caret) {
        if (value > axis.from && value < axis.to)
            axis.ticks.push_back(
                {.value = value, .second = text, .bold = caret, .grid = false, .caret = caret});
    };
    add(band.low, Chart::tr("5 % below %1").arg(numbers.money(band.low)), false);
    add(now, Chart::tr("now %1").arg(numbers.price(now)), true);
    add(band.high, Chart::tr("95 % below %1").arg(numbers.money(band.high)), false);
}

// Each dot on the one before it in its column.
std::vector<QPointF> stacked(const std::vector<double>& values, const Axis& axis, double columnWidth) {
    std::map<int, int> heights;
    std::vector<QPointF> points;
    for (const double value : values) {
        const int column = static_cast<int>(std::log10(value / axis.from) / columnWidth);
        const double x = axis.from * std::pow(10, (column + 0.5) * columnWidth);
        points.push_back({x, heights[column]++ + 0.5});
    }
    return points;
}

void addDots(Panel& panel, const std::vector<double>& values, const Band& band) {
    const double columnWidth = std::log10(panel.x.to / panel.x.from) / columns;
    const auto points = stacked(values, panel.x, columnWidth);
    Dots inside{.points = {}, .role = Role::capex, .cell = QPointF(columnWidth, 1)};
    Dots beyond = inside;
    beyond.opacity = 0.45;
    double tallest = fewestRows;
    for (std::size_t i = 0; i < values.size(); ++i) {
        (values[i] < band.low || values[i] > band.high ? beyond : inside).points.push_back(points[i]);
        tallest = std::max(tallest, points[i].y() + 1);
    }
    panel.y = {.from = 0, .to = tallest + 1, .grid = false};
    panel.marks.push_back(inside);
    panel.marks.push_back(beyond);
}

} // namespace

std::vector<SpreadCause> spreadCauses(const Snapshot& snapshot) {
    std::vector<SpreadCause> causes;
    if (!snapshot.bands)
        return causes;
    for (const Driver& driver : snapshot.bands->cost.drivers) {
        if (causes.size() == mostCauses)
            break;
        const UncertaintyRow& row = snapshot.library->catalogue.uncertainty[driver.rule];
        causes.push_back({causeName(row.input), driver.share, row.how_sure == "assumed"});
    }
    return causes;
}

std::vector<double> costDots(const Snapshot& snapshot) {
    std::vector<double> dots;
    if (!snapshot.band(outputId))
        return dots;
    const OutputRow& row = outputs()[output_index(outputId)];
    for (const double value : snapshot.bands->cost.hundred)
        if (value > 0)
            dots.push_back(value / row.factor / row.shown_factor);
    return dots;
}

Panel spreadDotsPanel(const Snapshot& snapshot, const std::vector<double>& dots) {
    const Band band = *perMillionBand(snapshot, outputId);
    const double now = perMillion(snapshot.current, outputId);
    Panel panel;
    panel.weight = 1.35;
    double least = std::min(dots.front(), now), most = std::max(dots.back(), now);
    for (const SideBySide& held : heldBeside(snapshot))
        if (const double cost = perMillion(*held.evaluated, outputId); cost > 0) {
            least = std::min(least, cost);
            most = std::max(most, cost);
        }
    panel.x = costAxis(least, most);
    addPercentileTicks(panel.x, band, now);
    addDots(panel, dots, band);
    double height = 0.5;
    for (const SideBySide& held : heldBeside(snapshot)) {
        const double cost = perMillion(*held.evaluated, outputId);
        if (!(cost > 0))
            continue;
        panel.marks.push_back(Rule{.at = cost, .role = Role::ghost, .dashes = {4, 3}});
        addHeldMark(panel, held, {cost, panel.y.to * (height += 0.09)}, outputId, ChartNumbers().price(cost));
    }
    panel.marks.push_back(Rule{.at = band.middle, .over = true});
    panel.marks.push_back(Label{.at = {band.middle, panel.y.to},
                                .text = Chart::tr("half lie below %1").arg(ChartNumbers().money(band.middle)),
                                .anchor = Anchor::belowRight,
                                .role = Role::text,
                                .weight = 600,
                                .required = true});
    panel.targets.push_back({.at = {band.middle, panel.y.to / 2},
                             .key = toQString(outputId),
                             .text = Chart::tr("%1: half of the draws lie below %2, nine of ten within %3")
                                         .arg(outputName(outputId), ChartNumbers().money(band.middle),
                                              ChartNumbers().moneyBand(band))});
    return panel;
}

Panel spreadCausesPanel(const std::vector<SpreadCause>& causes) {
    const ChartNumbers numbers;
    Panel panel;
    panel.leastPlotShare = 0.15;
    panel.heading = Chart::tr("Share of the spread that goes with");
    panel.y.scale = Scale::categories;
    const double longest = causes.empty() ? 1 : causes.front().share;
    const AxisRange range{0, std::min(1.0, std::ceil(longest * 10 + 0.5) / 10)};
    panel.x.to = range.to;
    panel.x.ticks = evenTicks(range, 5, [&](double value) { return numbers.percent(value); });
    Bars bars{.bars = {}, .thickness = 12};
    for (std::size_t i = 0; i < causes.size(); ++i) {
        const QString share = numbers.percent(causes[i].share);
        Row row;
        row.label = causes[i].name;
        row.key = toQString(outputId);
        row.toolTip = Chart::tr("%1: %2 of the spread of the cost").arg(causes[i].name, share);
        if (causes[i].assumed)
            row.toolTip += Chart::tr("; its range is assumed");
        panel.rows.push_back(row);
        bars.bars.push_back({.row = double(i),
                             .to = causes[i].share,
                             .role = Role::capex,
                             .label = share,
                             .note = causes[i].assumed ? Chart::tr("assumed") : QString()});
    }
    panel.marks.push_back(bars);
    return panel;
}

} // namespace tokenscope
