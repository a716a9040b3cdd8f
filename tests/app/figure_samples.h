// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/axis_ticks.h"
#include "app/charts/figure.h"

#include <cmath>
#include <limits>

/// Small figures that use every kind of mark.
namespace tokenscope::samples {

inline QString dollars(double value) { return QStringLiteral("$%1").arg(value, 0, 'g', 3); }

inline Row row(const QString& label, int depth, double value) {
    Row row;
    row.label = label;
    row.shortLabel = label.left(7);
    row.depth = depth;
    row.key = QStringLiteral("key.") + label;
    row.cells = {{dollars(value), 600}, {QStringLiteral("$1.02")}, {QStringLiteral("×69")}};
    return row;
}

/// Rows with a tree, columns, spread bars, rings, ticks, stairs; values on a logarithmic axis.
inline Figure stages(double factor = 1) {
    Figure figure;
    figure.id = QStringLiteral("stages");
    figure.title =
        QStringLiteral("Hardware and building are 94 % of the cost of a token; electricity is 4 %");
    figure.shortTitle = QStringLiteral("Hardware is 94 % of the cost");
    figure.subtitle =
        QStringLiteral("Dollars per million output tokens. Logarithmic axis: each step is 10×.");
    figure.description = QStringLiteral("Dot plot of the cost of a token by stage.");
    Panel panel;
    panel.x.scale = Scale::log10;
    panel.x.from = 1e-4;
    panel.x.to = 10;
    panel.x.ticks =
        decadeTicks({1e-4, 10}, dollars, [](double value) { return QString::number(value * 1e-6); });
    panel.x.name = QStringLiteral("per million tokens");
    panel.y.scale = Scale::categories;
    panel.columns = {{QStringLiteral("Now"), Align::decimal, 3},
                     {QStringLiteral("Essay prints"), Align::decimal, 1},
                     {QStringLiteral("Now / essay"), Align::right, 2}};
    const double values[] = {0.83 * factor, 0.52 * factor, 0.069 * factor, 0.037 * factor, 0.88 * factor};
    const QString names[] = {QStringLiteral("Data-centre capex"), QStringLiteral("accelerators"),
                             QStringLiteral("silicon, memory, package"), QStringLiteral("Electricity"),
                             QStringLiteral("Total")};
    const int depths[] = {0, 1, 2, 0, 0};
    for (int i = 0; i < 5; ++i) {
        panel.rows.push_back(row(names[i], depths[i], values[i]));
        panel.marks.push_back(SpreadBar{values[i] / 2, values[i] * 2, double(i), Role::capex});
        Dots dots;
        dots.points = {{values[i], double(i)}};
        panel.marks.push_back(dots);
        panel.marks.push_back(GhostRing{{1, double(i)}});
        panel.marks.push_back(RecomputedTick{{0.05, double(i)}});
    }
    panel.rows.back().separatorAbove = true;
    panel.marks.push_back(Stair{{values[1], 1}, {values[2], 2}, QStringLiteral("1/7.5")});
    Label label;
    label.at = {0.05, 0};
    label.text = QStringLiteral("essay’s 5,000 tok/s gives $0.063");
    label.anchor = Anchor::above;
    panel.marks.push_back(label);
    figure.panels = {panel};
    figure.legend = {{Symbol::dot, QStringLiteral("now")},
                     {Symbol::ring, QStringLiteral("printed in the essay")},
                     {Symbol::spread, QStringLiteral("5 to 95 % of draws")}};
    figure.table.columns = {{QStringLiteral("Stage")}, {QStringLiteral("$ per Mtok"), Align::decimal}};
    for (int i = 0; i < 5; ++i)
        figure.table.rows.push_back({names[i], dollars(values[i])});
    return figure;
}

/// Floating bars with labels on a linear axis.
inline Figure waterfall() {
    Figure figure;
    figure.id = QStringLiteral("dollar");
    figure.title = QStringLiteral("Of $2.50, $0.88 is cost and $1.62 stays");
    figure.subtitle = QStringLiteral("$ per million output tokens, linear");
    Panel panel;
    panel.x.to = 2.5;
    panel.x.ticks = evenTicks({0, 2.5}, 6, dollars);
    panel.y.scale = Scale::categories;
    Bars bars;
    const double ends[] = {0.069, 0.52, 0.88, 2.5, 0};
    for (int i = 0; i < 5; ++i) {
        panel.rows.push_back({});
        panel.rows.back().label = QStringLiteral("Building, power feed %1").arg(i);
        Bar bar;
        bar.row = i;
        bar.from = i == 0 ? 0 : ends[i - 1];
        bar.to = ends[i];
        bar.label = dollars(ends[i]);
        bar.inside = QStringLiteral("65 % of price");
        bars.bars.push_back(bar);
    }
    panel.marks.push_back(bars);
    figure.panels = {panel};
    return figure;
}

/// Two numeric panels with curves, points, a region, rules, end labels and labels that compete for room.
inline Figure curves() {
    Figure figure;
    figure.id = QStringLiteral("batch");
    figure.title = QStringLiteral("A fuller batch serves more people, and each of them more slowly");
    figure.subtitle = QStringLiteral("Against batch. Circles are measured.");
    figure.sharedX = true;
    Panel panel;
    panel.heading = QStringLiteral("Tokens/s per accelerator");
    panel.x.scale = panel.y.scale = Scale::log10;
    panel.x.from = 1;
    panel.x.to = 1000;
    panel.y.from = 10;
    panel.y.to = 10000;
    panel.x.title = QStringLiteral("Batch: sequences in flight");
    panel.x.ticks = decadeTicks({1, 1000}, [](double value) { return QString::number(value); });
    panel.y.ticks = decadeTicks({10, 10000}, [](double value) { return QString::number(value); });
    Curve curve;
    for (int i = 0; i <= 60; ++i)
        curve.points.push_back(
            {std::pow(10.0, i / 20.0), 1 / (1 / (15 * std::pow(10.0, i / 20.0)) + 1 / 2300.0)});
    panel.marks = {Region::rectangle(-plotEdge, plotEdge, 3000, 8000), Rule{Direction::vertical, 506}, curve};
    for (int i = 0; i < 6; ++i) {
        Label label;
        label.at = {64.0 + i, 500};
        label.text = QStringLiteral("now %1").arg(630 + i);
        panel.marks.push_back(label);
        panel.endLabels.push_back({{1000, 2000.0 + i}, QStringLiteral("Frontier %1").arg(i)});
    }
    HoverTarget target;
    target.at = {64, 500};
    target.key = QStringLiteral("throughput");
    target.text = QStringLiteral("630 tokens per second");
    panel.targets = {target};
    figure.panels = {panel, panel};
    return figure;
}

} // namespace tokenscope::samples
