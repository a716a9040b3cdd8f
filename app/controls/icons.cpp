// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace tokenscope {

namespace {

constexpr qreal boxSize = 16;
constexpr qreal stroke = 1.25;

struct IconColors {
    QColor normal;
    QColor active;
    QColor disabled;
};

class PathIconEngine : public QIconEngine {
public:
    PathIconEngine(IconShape shape, const IconColors& colors) : m_shape(shape), m_colors(colors) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const bool active = mode == QIcon::Active || mode == QIcon::Selected || state == QIcon::On;
        const QColor& color = mode == QIcon::Disabled ? m_colors.disabled
                              : active                ? m_colors.active
                                                      : m_colors.normal;
        const int side = qMin(rect.width(), rect.height());
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect).center());
        paintIcon(*painter, m_shape, box, color);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new PathIconEngine(m_shape, m_colors); }

private:
    IconShape m_shape;
    IconColors m_colors;
};

} // namespace

void paintIcon(QPainter& painter, IconShape shape, const QRectF& box, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / boxSize, box.height() / boxSize);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(iconPath(shape));
    painter.restore();
}

QIcon themedIcon(IconShape shape, const Theme& theme) {
    return QIcon(new PathIconEngine(
        shape, {theme.color(Role::secondaryText), theme.color(Role::text), theme.color(Role::disabledText)}));
}

QIcon plainIcon(IconShape shape, const QColor& color) {
    return QIcon(new PathIconEngine(shape, {color, color, color}));
}

} // namespace tokenscope
