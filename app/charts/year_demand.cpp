// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_axes.h"
#include "app/charts/chart_text.h"
#include "app/charts/essay_figures.h"
#include "app/charts/year_scale.h"
#include "core/analysis/sweep.h"

#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::string_view outputId = "service.energy_per_year";
constexpr std::string_view inputId = "service.requests_per_day";
constexpr double jouleOfGigawattHour = 3.6e12;
constexpr std::size_t pointCount = 40;

QPointF pointOf(const Evaluated& e) {
    return {inputNumber(e, inputId), e.output(outputId) / jouleOfGigawattHour};
}

std::vector<QPointF> curveOf(const Evaluated& e, const Axis& axis) {
    const std::size_t output = output_index(outputId);
    const double factor = outputs()[output].factor * jouleOfGigawattHour;
    std::vector<QPointF> points;
    for (const SweepPoint& swept : sweep(e.inputs, quantity_index(inputId),
                                         spaced(axis.from, axis.to, pointCount, TrackScale::logarithmic)))
        if (const double energy = swept.outputs[output] / factor; energy > 0)
            points.push_back({swept.input, energy});
    return points;
}

// "10M" in the language's own words: what is "1B" to English readers is not to others.
QString shortCount(double value) {
    constexpr std::array patterns = {QT_TRANSLATE_NOOP("Chart", "%1k"), QT_TRANSLATE_NOOP("Chart", "%1M"),
                                     QT_TRANSLATE_NOOP("Chart", "%1B"), QT_TRANSLATE_NOOP("Chart", "%1T")};
    const QString text = toQString(short_count(value, 1, numberFormat()));
    for (const char* pattern : patterns)
        if (text.endsWith(QLatin1Char(pattern[2])))
            return Chart::tr(pattern).arg(text.chopped(1));
    return text;
}

Axis repliesAxis(const Snapshot& snapshot) {
    Axis axis =
        decadeAxis({pointOf(snapshot.current).x(), pointOf(snapshot.baseline).x()}, 1e7, 1e10, shortCount);
    axis.title = Chart::tr("Replies a day");
    axis.grid = false;
    return axis;
}

// The axis holds both ends of the curve.
Axis energyAxis(const std::vector<QPointF>& curve) {
    const ChartNumbers numbers;
    std::vector<double> values;
    if (!curve.empty())
        values = {curve.front().y(), curve.back().y()};
    return decadeAxis(std::move(values), 1, 100,
                      [&](double value) { return numbers.wattHours(value * jouleOfGigawattHour); });
}

void addEssay(Panel& panel) {
    const QPointF at(essay::repliesPerDay, essay::gigawattHoursPerYear);
    const QString energy = toQString(watt_hours(at.y() * jouleOfGigawattHour, {}, 3, numberFormat()));
    panel.marks.push_back(GhostRing{at});
    panel.marks.push_back(Label{
        .at = at, .text = Chart::tr("essay prints %1").arg(energy), .anchor = Anchor::belowRight, .gap = 12});
}

void addNow(Panel& panel, const Evaluated& now) {
    const ChartNumbers numbers;
    const QPointF at = pointOf(now);
    if (!(at.y() > 0))
        return;
    const QString energy = numbers.wattHours(at.y() * jouleOfGigawattHour);
    panel.marks.push_back(
        Dots{.points = {at}, .shape = Shape::triangle, .role = Role::electricity, .halo = true});
    panel.marks.push_back(Label{.at = at,
                                .text = Chart::tr("now %1").arg(energy),
                                .anchor = Anchor::aboveLeft,
                                .role = Role::text,
                                .weight = 600,
                                .required = true});
    panel.targets.push_back(
        {.at = at,
         .key = toQString(outputId),
         .text = Chart::tr("%1 a year at %2 replies a day").arg(energy, numbers.count(at.x()))});
}

} // namespace

Panel yearDemandPanel(const Snapshot& snapshot) {
    Panel panel;
    panel.heading = Chart::tr("Electricity a year");
    panel.x = repliesAxis(snapshot);
    const auto curve = curveOf(snapshot.current, panel.x);
    panel.y = energyAxis(curve);
    if (!sameInputs(snapshot.current, snapshot.baseline))
        panel.marks.push_back(
            Curve{.points = curveOf(snapshot.baseline, panel.x), .role = Role::ghost, .dashes = {4, 3}});
    panel.marks.push_back(Curve{.points = curve, .role = Role::electricity, .width = 2.25});
    addEssay(panel);
    addNow(panel, snapshot.current);
    return panel;
}

} // namespace tokenscope
