// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <limits>
#include <optional>
#include <variant>
#include <vector>

namespace tokenscope {

// Positions are in data units (dollars, not log10 of dollars). On a `categories` axis a position is the index
// of a row, 0 at the top. Widths, radii and lengths are in logical pixels.

enum class Shape { circle, triangle, diamond, square, cross, star };
enum class Hatch { none, diagonal, cross };
enum class Direction { horizontal, vertical };
/// Where a label stands, seen from its point.
enum class Anchor { right, left, above, below, centre, aboveRight, aboveLeft, belowRight, belowLeft };

/// As a bound: the edge of the plot.
inline constexpr double plotEdge = std::numeric_limits<double>::infinity();

/// Points of one style. Zero, negative and undefined values on a logarithmic axis are named in words in a
/// gutter.
struct Dots {
    std::vector<QPointF> points = {};
    Shape shape = Shape::circle;
    Role role = Role::text;
    qreal radius = 6;
    bool filled = true;
    qreal stroke = 1.25; ///< outline of hollow dots and width of crosses
    bool halo = false;   ///< 1.5 px edge in the ground colour
    qreal opacity = 1;
    /// Size of the cell that one dot fills, in axis units (decades on a log axis); replaces `radius` in
    /// stacks.
    std::optional<QPointF> cell = {};

    bool operator==(const Dots&) const = default;
};

/// A line through points. A point that is undefined on its axis breaks it.
struct Curve {
    std::vector<QPointF> points = {};
    Role role = Role::text;
    qreal width = 1.5;
    QList<qreal> dashes = {}; ///< pixels on, off, ...; empty is solid
    qreal opacity = 1;

    bool operator==(const Curve&) const = default;
};

/// One horizontal bar of a row. Its label stands at the `to` end, outside the bar.
struct Bar {
    double row = 0;
    double from = 0;
    double to = 0;
    Role role = Role::bar;
    qreal opacity = 1;
    QString label = {};
    int labelWeight = 400;
    Role labelRole = Role::text;
    QString inside = {}; ///< drawn on the bar, dropped if it does not fit
    QString note = {};   ///< small text after the label, dropped if it does not fit

    bool operator==(const Bar&) const = default;
};

/// Floating bars. Only on linear axes, or on a ratio axis with one end at 1.
struct Bars {
    std::vector<Bar> bars = {};
    qreal thickness = 14;

    bool operator==(const Bars&) const = default;
};

/// A line across the plot at one value. `from` and `to` limit it along the other axis.
struct Rule {
    Direction direction = Direction::vertical;
    double at = 0;
    Role role = Role::text;
    qreal width = 1;
    QList<qreal> dashes = {};
    double from = -plotEdge;
    double to = plotEdge;
    bool over = false; ///< before the dots instead of behind the curves

    bool operator==(const Rule&) const = default;
};

/// A line between two points, under the dots and bars (steps of a waterfall, dumbbells).
struct Segment {
    QPointF from = {};
    QPointF to = {};
    Role role = Role::axis;
    qreal width = 1;
    QList<qreal> dashes = {};
    qreal trim = 0; ///< left out at both ends (half the height of the bars it joins)

    bool operator==(const Segment&) const = default;
};

/// A filled or hatched area: a polygon, or from a rectangle by `rectangle()`, whose bounds may be ±plotEdge.
struct Region {
    std::vector<QPointF> outline = {};
    Role role = Role::band;
    qreal opacity = 1; ///< of the fill; 0 leaves only the hatch
    Hatch hatch = Hatch::none;
    qreal hatchOpacity = 0.3;

    static Region rectangle(double x0, double x1, double y0, double y1, Role role = Role::band) {
        Region region;
        region.outline = {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
        region.role = role;
        return region;
    }

    bool operator==(const Region&) const = default;
};

/// A value over the plot, on a grid that is even in axis units, coloured in steps between levels.
struct Field {
    QPointF from = {}; ///< lower left point of the grid
    QPointF to = {};   ///< upper right point
    size_t columns = 0;
    std::vector<double> values = {}; ///< row by row from below; undefined ones are hatched
    std::vector<double> room = {};   ///< of the same points; below 0 they are hatched: impossible
    std::vector<double> levels = {}; ///< ascending
    bool diverging = false;          ///< around 0: what is below is hatched, as a loss

    bool operator==(const Field& other) const;
};

/// 5 to 95 % of a value, along x.
struct SpreadBar {
    double from = 0;
    double to = 0;
    double y = 0;
    Role role = Role::text;

    bool operator==(const SpreadBar&) const = default;
};

/// The baseline's value as a ring; it grows by itself where a dot nearly coincides.
struct GhostRing {
    QPointF at = {};
    qreal radius = 6; ///< of the dot that it would surround
    Role role = Role::ghost;

    bool operator==(const GhostRing&) const = default;
};

/// The essay's own machine, recomputed: a short upright line.
struct RecomputedTick {
    QPointF at = {};
    Role role = Role::ghost;
    qreal length = 12;

    bool operator==(const RecomputedTick&) const = default;
};

/// A step from a parent's dot down and along to the part's dot, with the fraction written on it.
struct Stair {
    QPointF parent = {};
    QPointF part = {};
    QString text = {};
    Role role = Role::axis;

    bool operator==(const Stair&) const = default;
};

/// Text at a point. It moves to another side, or disappears, when it would touch other texts or marks.
struct Label {
    QPointF at = {};
    QString text = {};
    Anchor anchor = Anchor::right;
    Role role = Role::secondaryText;
    qreal size = 11;
    int weight = 400;
    qreal gap = 9; ///< from the point to the text
    bool halo = true;
    bool movable = true;
    bool required = false;             ///< never dropped; goes to its first place and inside the bounds
    bool detail = false;               ///< left out of small charts
    std::optional<QPointF> along = {}; ///< second point: the text runs along the line to it, above the line

    bool operator==(const Label&) const = default;
};

/// An arrow with a text above its middle.
struct Arrow {
    QPointF from = {};
    QPointF to = {};
    QString text = {};
    Role role = Role::text;
    qreal width = 1.5;

    bool operator==(const Arrow&) const = default;
};

/// Painted in this order of layers: fields and regions; rules, spread bars, segments, stairs and rings;
/// curves and bars; dots; then crosses, ticks, rules marked `over`, arrows and labels. Inside a layer in the
/// order given.
using Mark = std::variant<Field, Region, Rule, SpreadBar, Segment, Stair, Curve, Bars, Dots, GhostRing,
                          RecomputedTick, Arrow, Label>;

} // namespace tokenscope
