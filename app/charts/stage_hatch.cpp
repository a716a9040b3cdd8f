// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/stage_hatch.h"

#include "app/charts/shape_path.h"

#include <QPainter>
#include <QPainterPath>

namespace tokenscope {
namespace {

constexpr qreal spacing = 3.5;
constexpr qreal stroke = 1.1;
constexpr qreal dotRadius = 0.9;

QPainterPath dotsIn(const QRectF& bar) {
    QPainterPath dots;
    int line = 0;
    for (qreal y = bar.top() + spacing / 2; y < bar.bottom(); y += spacing, ++line)
        for (qreal x = bar.left() + spacing * (line % 2 == 0 ? 0.5 : 1); x < bar.right(); x += spacing)
            if (x - dotRadius > bar.left() && x + dotRadius < bar.right())
                dots.addEllipse(QPointF(x, y), dotRadius, dotRadius);
    return dots;
}

QList<QLineF> linesAlong(const QRectF& bar) {
    QList<QLineF> lines;
    for (qreal y = bar.top() + spacing; y < bar.bottom() - stroke / 2; y += spacing)
        lines.append(QLineF(bar.left(), y, bar.right(), y));
    return lines;
}

QList<QLineF> linesOf(Role role, const QRectF& bar) {
    const QPolygonF polygon(bar);
    switch (role) {
    case Role::training:
        return hatchLines(polygon, spacing, true);
    case Role::silicon:
        return hatchLines(polygon, spacing, false);
    case Role::network:
        return linesAlong(bar);
    case Role::margin:
        return hatchLines(polygon, spacing, true) + hatchLines(polygon, spacing, false);
    default:
        return {};
    }
}

} // namespace

bool hasHatches(const Theme& theme) {
    Theme print = Theme::print();
    print.textScale = theme.textScale;
    return theme == print;
}

void drawStageHatch(QPainter& painter, const QRectF& bar, Role role, const QColor& ground) {
    if (role == Role::electricity)
        painter.fillPath(dotsIn(bar), ground);
    painter.setPen(QPen(ground, stroke, Qt::SolidLine, Qt::FlatCap));
    const QList<QLineF> lines = linesOf(role, bar);
    if (!lines.isEmpty())
        painter.drawLines(lines);
}

} // namespace tokenscope
