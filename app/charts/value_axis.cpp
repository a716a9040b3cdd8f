// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/value_axis.h"

#include "app/charts/axis_ticks.h"
#include "app/charts/chart_text.h"
#include "app/panels/quantity_text.h"
#include "app/state/rounded.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr int mostTicks = 6;
constexpr double fewDecades = 2.2;
constexpr double shownWholeBelow = 1e5;

// Of less than about two decades, 2 and 5 are named as well.
void nameMinorTicks(Axis& axis, const TickText& text) {
    if (!(std::log10(axis.to / axis.from) < fewDecades))
        return;
    for (Tick& tick : axis.ticks) {
        if (!tick.minor)
            continue;
        tick.minor = false;
        tick.text = text(tick.value);
    }
}

bool isOwnUnit(const OutputRow& row) {
    return row.wording == Wording::money || row.wording == Wording::share;
}

} // namespace

double shownValueOf(const OutputRow& row, double baseValue) {
    return baseValue / row.factor / row.shown_factor;
}

QString outputWords(const OutputRow& row, double baseValue) {
    const QuantityText text = outputText(row, baseValue);
    return row.wording == Wording::money ? text.number : text.joined();
}

QString outputUnitWords(const OutputRow& row) {
    const QuantityText text = outputText(row, row.factor * row.shown_factor);
    if (row.wording == Wording::money)
        return QStringLiteral("$ ") + text.unit;
    return text.unit;
}

QString inputWords(const InputRow& row, double fileValue) {
    const bool counted = fileValue == std::round(fileValue) && std::abs(fileValue) < shownWholeBelow;
    return inputValueText(toQString(row.id), Amount::of(counted ? fileValue : rounded(fileValue, 3)));
}

Axis inputAxis(const InputRow& row, const ExploredRange& range) {
    const auto text = [&row](double value) { return inputText(row, rounded(value, 6)).number; };
    Axis axis;
    axis.from = range.low;
    axis.to = range.high;
    if (range.logarithmic) {
        axis.scale = Scale::log10;
        axis.ticks = decadeTicks({axis.from, axis.to}, text);
        nameMinorTicks(axis, text);
    } else {
        axis.ticks = evenTicks({axis.from, axis.to}, mostTicks, text);
    }
    const QString unit = row.wording == Wording::count ? QString() : inputText(row, range.high).unit;
    const QString name = inputLabel(toQString(row.id));
    axis.title = unit.isEmpty() ? name : Chart::tr("%1, %2", "quantity, unit").arg(name, unit);
    axis.grid = false;
    return axis;
}

Axis outputAxis(const OutputRow& row, const std::vector<double>& values, bool logarithmic) {
    const auto text = [&row](double value) {
        const double base = rounded(value, 6) * row.factor * row.shown_factor;
        return isOwnUnit(row) ? outputWords(row, base) : outputText(row, base, 3).number;
    };
    const AxisRange range =
        logarithmic ? decadeRange(values) : roundRange(values, row.wording != Wording::share);
    Axis axis;
    axis.from = range.from;
    axis.to = range.to;
    axis.scale = logarithmic ? Scale::log10 : Scale::linear;
    axis.ticks = logarithmic ? decadeTicks(range, text) : evenTicks(range, mostTicks, text);
    if (logarithmic)
        nameMinorTicks(axis, text);
    return axis;
}

bool spansDecades(const std::vector<double>& values) {
    double least = HUGE_VAL, most = 0;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        least = std::min(least, value);
        most = std::max(most, value);
    }
    return least > 0 && most / least > std::pow(10.0, 1.5);
}

} // namespace tokenscope
