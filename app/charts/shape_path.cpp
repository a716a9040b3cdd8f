// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/shape_path.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace tokenscope {

namespace {

QPainterPath closed(const QList<QPointF>& corners) {
    QPainterPath path;
    path.addPolygon(QPolygonF(corners));
    path.closeSubpath();
    return path;
}

QPainterPath star(qreal half) {
    QList<QPointF> corners;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = std::numbers::pi * (i / 5.0 - 0.5);
        const qreal radius = i % 2 == 0 ? half : 0.45 * half;
        corners.append({radius * std::cos(angle), radius * std::sin(angle)});
    }
    return closed(corners);
}

QPainterPath cross(qreal half) {
    QPainterPath path;
    path.moveTo(-half, -half);
    path.lineTo(half, half);
    path.moveTo(-half, half);
    path.lineTo(half, -half);
    return path;
}

// Where the line of constant x - s·y meets the polygon's edges, as positions along y.
std::vector<qreal> crossings(const QPolygonF& polygon, qreal offset, qreal sign) {
    std::vector<qreal> found;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        const qreal da = a.x() - sign * a.y() - offset;
        const qreal db = b.x() - sign * b.y() - offset;
        if ((da < 0) != (db < 0))
            found.push_back(a.y() + (b.y() - a.y()) * da / (da - db));
    }
    std::sort(found.begin(), found.end());
    return found;
}

// The part of a polygon where sign · (coordinate - bound) >= 0 (Sutherland and Hodgman).
QPolygonF halfOf(const QPolygonF& polygon, bool horizontal, qreal bound, qreal sign) {
    const auto depth = [&](const QPointF& point) {
        return sign * ((horizontal ? point.x() : point.y()) - bound);
    };
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        if (depth(a) >= 0)
            kept.append(a);
        if ((depth(a) >= 0) != (depth(b) >= 0))
            kept.append(a + (b - a) * (depth(a) / (depth(a) - depth(b))));
    }
    return kept;
}

// Narrows the part t0..t1 of a segment to one side of a bound (Liang and Barsky).
bool narrow(qreal step, qreal distance, qreal& t0, qreal& t1) {
    if (step == 0)
        return distance >= 0;
    const qreal t = distance / step;
    if (step < 0)
        t0 = std::max(t0, t);
    else
        t1 = std::min(t1, t);
    return t0 <= t1;
}

} // namespace

QPolygonF clippedTo(const QPolygonF& polygon, const QRectF& box) {
    QPolygonF part = halfOf(polygon, true, box.left(), 1);
    part = halfOf(part, true, box.right(), -1);
    part = halfOf(part, false, box.top(), 1);
    return halfOf(part, false, box.bottom(), -1);
}

std::optional<QLineF> clippedTo(const QLineF& line, const PlaneBox& box) {
    const QPointF way = line.p2() - line.p1();
    qreal t0 = 0;
    qreal t1 = 1;
    if (!narrow(-way.x(), line.x1() - box.left, t0, t1) || !narrow(way.x(), box.right - line.x1(), t0, t1) ||
        !narrow(-way.y(), line.y1() - box.low, t0, t1) || !narrow(way.y(), box.high - line.y1(), t0, t1))
        return {};
    return QLineF(line.p1() + t0 * way, line.p1() + t1 * way);
}

qreal shapeExtent(Shape shape, qreal radius) {
    switch (shape) {
    case Shape::circle:
        return 2 * radius;
    case Shape::triangle:
        return 2.2 * radius;
    case Shape::diamond:
        return 2.4 * radius;
    case Shape::square:
        return 1.8 * radius;
    case Shape::cross:
        return 1.4 * radius;
    case Shape::star:
        return 2.6 * radius;
    }
    return 2 * radius;
}

QPainterPath shapePath(Shape shape, qreal radius) {
    const qreal half = shapeExtent(shape, radius) / 2;
    QPainterPath path;
    switch (shape) {
    case Shape::circle:
        path.addEllipse(QPointF(0, 0), half, half);
        break;
    case Shape::triangle:
        path = closed({{0, -half}, {half, half}, {-half, half}});
        break;
    case Shape::diamond:
        path = closed({{0, -half}, {half, 0}, {0, half}, {-half, 0}});
        break;
    case Shape::square:
        path.addRect(-half, -half, 2 * half, 2 * half);
        break;
    case Shape::cross:
        path = cross(half);
        break;
    case Shape::star:
        path = star(half);
        break;
    }
    return path;
}

QList<QLineF> hatchLines(const QPolygonF& polygon, qreal spacing, bool rising) {
    const qreal sign = rising ? -1 : 1;
    const qreal step = spacing * std::numbers::sqrt2;
    qreal least = 1e12;
    qreal most = -1e12;
    for (const QPointF& corner : polygon) {
        least = std::min(least, corner.x() - sign * corner.y());
        most = std::max(most, corner.x() - sign * corner.y());
    }
    QList<QLineF> lines;
    for (qreal offset = std::ceil(least / step) * step; offset < most; offset += step) {
        const std::vector<qreal> ys = crossings(polygon, offset, sign);
        for (size_t i = 0; i + 1 < ys.size(); i += 2)
            lines.append(QLineF(offset + sign * ys[i], ys[i], offset + sign * ys[i + 1], ys[i + 1]));
    }
    return lines;
}

} // namespace tokenscope
