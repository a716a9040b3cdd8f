// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marks.h"

#include <QLineF>
#include <QPainterPath>
#include <QPolygonF>

#include <optional>

namespace tokenscope {

/// Side of the square around a shape that looks as large as a circle of `radius`.
qreal shapeExtent(Shape shape, qreal radius);

/// Outline of a shape around the origin. A cross is two open strokes.
QPainterPath shapePath(Shape shape, qreal radius);

/// The part of a polygon inside a rectangle.
QPolygonF clippedTo(const QPolygonF& polygon, const QRectF& box);

/// Bounds of a part of the plane, in pixels or in axis units.
struct PlaneBox {
    qreal left, right, low, high;
};

/// The part of a line inside a box; nothing if there is none.
std::optional<QLineF> clippedTo(const QLineF& line, const PlaneBox& box);

/// Diagonal lines `spacing` pixels apart that fill a polygon; `rising` from lower left to upper right.
QList<QLineF> hatchLines(const QPolygonF& polygon, qreal spacing, bool rising);

} // namespace tokenscope
