// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_layout.h"

#include <QList>

#include <vector>

namespace tokenscope {

/// A stroke in axis units, already clipped to the plot: part of a curve, or a bar as a wide line.
struct SeriesLine {
    QList<QPointF> points = {};
    Role role = Role::text;
    qreal width = 1;
    QList<qreal> dashes = {};
    qreal opacity = 1;
    bool bar = false;
};

/// Dots of one style in axis units, without those that have no place in the plot.
struct SeriesDots {
    QList<QPointF> points = {};
    Dots style; ///< its radius is final, its points are not used
};

struct PanelSeries {
    std::vector<SeriesLine> lines;
    std::vector<SeriesDots> dots; ///< one per Dots mark, in order
};

/// What the chart series of a panel show. Undefined values never get here, nor bars on a log10 axis.
PanelSeries seriesOf(const Panel& panel, const PanelLayout& place);

} // namespace tokenscope
