// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/icon_button.h"

#include "app/controls/control_metrics.h"

#include <QPainter>

namespace tokenscope {

IconButton::IconButton(ControlInk& ink, IconShape shape, QWidget* parent)
    : QAbstractButton(parent), m_ink(ink), m_shape(shape) {
    setFocusPolicy(Qt::NoFocus);
}

void IconButton::setProminent(bool prominent) {
    m_prominent = prominent;
    update();
}

void IconButton::setHint(const QString& text) {
    setPlainToolTip(*this, text);
    setAccessibleName(text);
}

QSize IconButton::sizeHint() const {
    return {m_ink.pixels(control_metrics::icon + control_metrics::iconGap),
            m_ink.pixels(control_metrics::labelRow)};
}

void IconButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const qreal side = m_ink.px(control_metrics::icon);
    const QRectF box(std::round((width() - side) / 2), std::round((height() - side) / 2), side, side);
    const bool strong = m_prominent || underMouse() || isDown();
    const Role role = !isEnabled() ? Role::disabledText : strong ? Role::text : Role::secondaryText;
    paintIcon(painter, m_shape, box, m_ink.color(role));
}

void IconButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void IconButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tokenscope
