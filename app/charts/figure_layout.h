// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/axis_map.h"
#include "app/charts/figure.h"
#include "app/charts/layout_metrics.h"
#include "app/charts/text_shaper.h"

#include <QLineF>
#include <QRectF>

#include <vector>

namespace tokenscope {

// Everything here is in logical pixels of the painter.

struct PlacedText {
    QString text;
    QPointF anchor; ///< on the baseline
    Align align = Align::left;
    TextStyle style;
    Role role = Role::text;
    bool halo = false;
    Role haloRole = Role::chartGround;
    qreal angle = 0; ///< degrees clockwise around the anchor
    QRectF box;      ///< what the text covers, unrotated texts only

    bool operator==(const PlacedText&) const = default;
};

struct PlacedLine {
    QLineF line;
    Role role = Role::axis;
    qreal width = 1;

    bool operator==(const PlacedLine&) const = default;
};

struct PlacedSymbol {
    QRectF box;
    LegendEntry entry;

    bool operator==(const PlacedSymbol&) const = default;
};

struct PlacedTarget {
    QRectF box;
    QString key;
    QString text;
    bool row = false;
};

enum class Edge { left, right, top, bottom };

/// A mark that cannot stand in the plot, because its value lies beyond a frozen axis.
struct PlacedOverflow {
    QPointF at;
    Edge edge = Edge::right;
    Role role = Role::text;

    bool operator==(const PlacedOverflow&) const = default;
};

/// The skeleton of a panel. Kept from one figure to the next while axes are frozen, so that nothing jumps.
struct PanelFrame {
    QRectF area; ///< all that belongs to the panel
    QRectF plot;
    qreal gutter = 0; ///< width left of the plot for values that a logarithmic axis has no place for
    qreal labelsLeft = 0;
    qreal labelsWidth = 0;
    bool shortLabels = false;
    bool headers = true;              ///< of columns
    std::vector<qreal> columnAnchors; ///< one per column; NaN: left out
    std::vector<qreal> columnLefts;
    std::vector<qreal> rowCentres; ///< from the plot's top; NaN: left out
    qreal rowPitch = 0;
    qreal endLabelsLeft = 0;

    bool operator==(const PanelFrame&) const = default;
};

struct PanelLayout {
    PanelFrame frame;
    AxisMap x;
    AxisMap y;

    bool operator==(const PanelLayout&) const = default;
};

/// A figure arranged in a rectangle. `fixed*` hold what does not change while a value moves.
struct FigureLayout {
    QRectF bounds;
    int titleLines = 0;              ///< the subtitle stands below as many
    std::vector<PanelLayout> panels; ///< the figure's first panels, all that have room
    std::vector<PlacedLine> fixedLines;
    std::vector<PlacedText> fixedTexts;
    std::vector<PlacedSymbol> symbols;
    std::vector<PlacedText> texts;
    std::vector<PlacedLine> leaders;
    std::vector<PlacedOverflow> overflows;
    std::vector<PlacedTarget> targets; ///< in the order of keyboard steps
    int leftOutLabels = 0;             ///< ends of curves whose names have no room
    int leftOutDetails = 0;            ///< small lines under such names that have no room
};

/// Arranges `figure` in `bounds`. `held` keeps the panels' frames of an earlier layout of the same size and
/// shape; `titleInset` is kept free right of the title, beyond what the variant keeps.
FigureLayout layOut(const Figure& figure, TextShaper& shaper, const QRectF& bounds, Variant variant,
                    const FigureLayout* held = nullptr, qreal titleInset = 0);

} // namespace tokenscope
