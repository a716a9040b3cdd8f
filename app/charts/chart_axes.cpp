// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_axes.h"

namespace tokenscope {

Axis decadeAxis(std::vector<double> values, double least, double most, const TickText& text,
                const TickText& second) {
    values.insert(values.end(), {least, most});
    const AxisRange range = decadeRange(values);
    Axis axis;
    axis.scale = Scale::log10;
    axis.from = range.from;
    axis.to = range.to;
    axis.ticks = decadeTicks(range, text, second);
    return axis;
}

Axis eitherAxis(std::vector<double> values, const EitherAxis& either) {
    if (either.logarithmic)
        return decadeAxis(std::move(values), either.least, either.most, either.decade, either.second);
    constexpr int mostTicks = 6;
    return roundAxis(values, mostTicks, either.tick);
}

Axis roundAxis(const std::vector<double>& values, int mostTicks, const TickText& text) {
    const AxisRange range = roundRange(values, true);
    Axis axis;
    axis.from = range.from;
    axis.to = range.to;
    axis.ticks = evenTicks(range, mostTicks, text);
    return axis;
}

} // namespace tokenscope
