// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/icons.h"

#include <QPolygonF>

#include <initializer_list>
#include <iterator>

namespace tokenscope {

namespace {

using PathMaker = QPainterPath (*)();

void addLine(QPainterPath& path, std::initializer_list<QPointF> points) {
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
}

QPainterPath line(std::initializer_list<QPointF> points) {
    QPainterPath path;
    addLine(path, points);
    return path;
}

QPainterPath mirrored(const QPainterPath& path) { return QTransform(-1, 0, 0, 1, 16, 0).map(path); }

QPainterPath undo() {
    QPainterPath path = line({{5.5, 2.5}, {2.5, 5.5}, {5.5, 8.5}});
    path.moveTo(2.5, 5.5);
    path.lineTo(9.5, 5.5);
    path.arcTo(QRectF(5.5, 5.5, 8, 8), 90, -180);
    path.lineTo(7, 13.5);
    return path;
}

QPainterPath reset() {
    const QRectF circle(3.3, 3.5, 10, 10);
    QPainterPath path;
    path.arcMoveTo(circle, 150);
    path.arcTo(circle, 150, -315);
    addLine(path, {{3.2, 2.6}, {3.2, 6}, {6.8, 6}});
    return path;
}

QPainterPath padlock(bool open) {
    QPainterPath path;
    path.addRect(QRectF(3.5, 7, 9, 6.5));
    path.moveTo(5.3, 7);
    path.lineTo(5.3, 5);
    path.arcTo(QRectF(5.3, 2.3, 5.4, 5.4), 180, -180);
    if (!open)
        path.lineTo(10.7, 7);
    return path;
}

QPainterPath link() {
    // Two open links and a bar between them, turned about the middle of the box.
    QPainterPath path(QPointF(7, 5.3));
    path.lineTo(4.4, 5.3);
    path.arcTo(QRectF(1.7, 5.3, 5.4, 5.4), 90, 180);
    path.lineTo(7, 10.7);
    path.addPath(mirrored(path));
    addLine(path, {{5.2, 8}, {10.8, 8}});
    return QTransform().translate(8, 8).rotate(-45).translate(-8, -8).map(path);
}

QPainterPath pin() {
    QPainterPath path = line({{5.5, 2}, {10.5, 2}});
    addLine(path, {{6.2, 2}, {6.2, 7}, {4, 9.5}, {12, 9.5}, {9.8, 7}, {9.8, 2}});
    addLine(path, {{8, 9.5}, {8, 14.5}});
    return path;
}

QPainterPath table() {
    QPainterPath path;
    path.addRect(QRectF(2, 2.5, 12, 11));
    addLine(path, {{2, 6.2}, {14, 6.2}});
    addLine(path, {{2, 9.8}, {14, 9.8}});
    addLine(path, {{6.5, 2.5}, {6.5, 13.5}});
    return path;
}

QPainterPath enlarge() {
    QPainterPath path = line({{9, 2.5}, {13.5, 2.5}, {13.5, 7}});
    addLine(path, {{13.5, 2.5}, {9, 7}});
    addLine(path, {{2.5, 9}, {2.5, 13.5}, {7, 13.5}});
    addLine(path, {{2.5, 13.5}, {7, 9}});
    return path;
}

QPainterPath copy() {
    QPainterPath path;
    path.addRect(QRectF(5.5, 5.5, 8, 8));
    addLine(path, {{3.5, 10.5}, {2.5, 10.5}, {2.5, 2.5}, {10.5, 2.5}, {10.5, 3.5}});
    return path;
}

QPainterPath filter() {
    QPainterPath path = line({{2, 4}, {14, 4}});
    addLine(path, {{4.5, 8}, {11.5, 8}});
    addLine(path, {{6.8, 12}, {9.2, 12}});
    return path;
}

QPainterPath search() {
    QPainterPath path;
    path.addEllipse(QPointF(7, 7), 4.8, 4.8);
    addLine(path, {{10.6, 10.6}, {14, 14}});
    return path;
}

QPainterPath exportFigure() {
    QPainterPath path = line({{2.5, 9.5}, {2.5, 13.5}, {13.5, 13.5}, {13.5, 9.5}});
    addLine(path, {{8, 10}, {8, 2.5}});
    addLine(path, {{5, 5.2}, {8, 2.2}, {11, 5.2}});
    return path;
}

QPainterPath close() {
    QPainterPath path = line({{3.5, 3.5}, {12.5, 12.5}});
    addLine(path, {{12.5, 3.5}, {3.5, 12.5}});
    return path;
}

QPainterPath menu() {
    QPainterPath path = line({{2, 4.5}, {14, 4.5}});
    addLine(path, {{2, 8}, {14, 8}});
    addLine(path, {{2, 11.5}, {14, 11.5}});
    return path;
}

QPainterPath leftPanel() {
    QPainterPath path;
    path.addRect(QRectF(2, 2.5, 12, 11));
    addLine(path, {{6, 2.5}, {6, 13.5}});
    return path;
}

QPainterPath chevron(qreal turn) {
    const QPainterPath down = line({{4, 6.2}, {8, 10.2}, {12, 6.2}});
    return QTransform().translate(8, 8).rotate(turn).translate(-8, -8).map(down);
}

constexpr PathMaker makers[] = {
    undo,
    [] { return mirrored(undo()); },
    reset,
    [] { return padlock(false); },
    [] { return padlock(true); },
    link,
    pin,
    table,
    enlarge,
    copy,
    filter,
    search,
    exportFigure,
    close,
    [] { return chevron(0); },
    [] { return chevron(90); },
    [] { return chevron(-90); },
    menu,
    leftPanel,
    [] { return mirrored(leftPanel()); },
};
static_assert(std::size(makers) == static_cast<std::size_t>(IconShape::count));

} // namespace

QPainterPath iconPath(IconShape shape) { return makers[static_cast<std::size_t>(shape)](); }

} // namespace tokenscope
