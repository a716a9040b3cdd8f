// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/map_scale.h"

#include "app/charts/value_axis.h"

#include <cmath>

namespace tokenscope {
namespace {

bool isZero(const MapValues& drawn, double level) { return drawn.diverging && std::abs(level) < 1e-9; }

} // namespace

QString levelWords(const MapValues& drawn, const OutputRow& row, double level) {
    const double shown = drawn.logarithmic ? std::pow(10.0, level) : isZero(drawn, level) ? 0.0 : level;
    return outputWords(row, shown * row.shown_factor * row.factor);
}

// The colours beside their values.
Panel colourScalePanel(const MapValues& drawn, const OutputRow& row) {
    constexpr std::size_t steps = 64;
    Panel panel;
    panel.weight = 0.16;
    // Texts at the same places keep it as high as the map.
    const QString nothing(QChar::Nbsp);
    panel.heading = nothing;
    panel.x.line = false;
    panel.x.ticks = {{.value = 0.5, .text = nothing, .grid = false}};
    panel.x.title = nothing; // the values carry their unit
    panel.y = Axis{.from = drawn.low, .to = drawn.high};
    for (const double level : drawn.levels)
        panel.y.ticks.push_back({.value = level,
                                 .text = levelWords(drawn, row, level),
                                 .bold = isZero(drawn, level),
                                 .grid = false});
    Field bar{.from = {0, drawn.low},
              .to = {1, drawn.high},
              .columns = 2,
              .levels = drawn.levels,
              .diverging = drawn.diverging};
    for (std::size_t i = 0; i <= steps; ++i) {
        const double value = drawn.low + (drawn.high - drawn.low) * double(i) / double(steps);
        bar.values.insert(bar.values.end(), {value, value});
    }
    panel.marks.push_back(bar);
    return panel;
}

} // namespace tokenscope
