// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/flat_button.h"

#include "app/controls/control_metrics.h"

#include <QPainter>

#include <cmath>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

constexpr qreal framedInset = 7;
constexpr qreal plainInset = 4;

} // namespace

FlatButton::FlatButton(ControlInk& ink, QWidget* parent) : QAbstractButton(parent), m_ink(ink) {
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void FlatButton::setCaption(const QString& caption) {
    m_caption = caption;
    setAccessibleName(caption);
    updateGeometry();
    update();
}

TextStyle FlatButton::style() const { return {metrics::unitSize, 500}; }

QSize FlatButton::sizeHint() const {
    const qreal icon = m_icon ? metrics::icon + metrics::iconGap : 0;
    const qreal insets = m_ink.px(2 * (m_framed ? framedInset : plainInset) + icon);
    return {int(std::ceil(m_ink.text().width(m_caption, style()) + insets)),
            m_ink.pixels(metrics::searchHeight)};
}

void FlatButton::paintFrame(QPainter& painter) {
    const bool lit = isChecked() || isDown();
    if (!m_framed && !lit && !hasFocus())
        return;
    const qreal line = hasFocus() ? 2 : 1;
    const qreal inset = m_ink.px(line) / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? m_ink.pen(Role::focus, line)
                   : m_framed ? m_ink.pen(lit ? Role::text : Role::fieldEdge, line)
                              : QPen(Qt::NoPen));
    painter.setBrush(lit ? QBrush(m_ink.color(Role::selectedRow)) : QBrush(Qt::NoBrush));
    const qreal radius = m_ink.px(metrics::cornerRadius) - inset;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void FlatButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintFrame(painter);
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    qreal x = m_ink.px(m_framed ? framedInset : plainInset);
    if (m_icon) {
        const qreal side = m_ink.px(metrics::icon);
        const qreal left = fromRight ? width() - x - side : x;
        paintIcon(painter, *m_icon, QRectF(left, std::round((height() - side) / 2), side, side),
                  m_ink.color(isChecked() ? Role::text : Role::secondaryText));
        x += side + m_ink.px(metrics::iconGap);
    }
    painter.setPen(m_ink.color(isEnabled() ? Role::text : Role::disabledText));
    m_ink.text().draw(painter,
                      QPointF(fromRight ? width() - x : x, m_ink.centredBaseline(0, height(), style())),
                      m_caption, style(), fromRight ? Align::right : Align::left);
}

} // namespace tokenscope
