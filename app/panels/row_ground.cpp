// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/row_ground.h"

#include "app/charts/pixel_grid.h"
#include "app/panels/panel_metrics.h"

#include <QPainter>

namespace tokenscope {

void paintRowGround(QPainter& painter, ControlInk& ink, const QSizeF& size, QStyle::State state, bool opened,
                    bool ringed) {
    const QRectF area(QPointF(), size);
    const PixelGrid grid(painter);
    const qreal inset = opened ? 0 : ink.px(panel_metrics::inset);
    if (opened)
        painter.fillRect(area, ink.color(Role::selectedRow));
    else if (state & QStyle::State_MouseOver)
        painter.fillRect(area, ink.color(Role::hoverRow));
    painter.setPen(QPen(ink.color(Role::divider), grid.width(1)));
    const qreal y = grid.centre(area.height() - 0.5, 1);
    painter.drawLine(QPointF(inset, y), QPointF(area.width() - inset, y));
    if (!opened)
        return;
    painter.fillRect(QRectF(0, 0, 2, area.height()), ink.color(Role::text));
    if (!ringed)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink.pen(Role::focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(5, 3, -5, -3), ink.px(4), ink.px(4));
}

} // namespace tokenscope
