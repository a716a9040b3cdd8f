// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tab_button.h"

#include <QPainter>

namespace tokenscope {
namespace {

constexpr TextStyle usualStyle{12.5, 400};
constexpr TextStyle chosenStyle{12.5, 600};
constexpr qreal sideGap = 9;
constexpr qreal underline = 2;
constexpr qreal tabHeight = 36;

} // namespace

TabButton::TabButton(ControlInk& ink, QWidget* parent) : QAbstractButton(parent), m_ink(ink) {
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

QSize TabButton::sizeHint() const {
    // The bold width, so that nothing moves when another tab is chosen.
    return {qCeil(m_ink.text().width(text(), chosenStyle) + m_ink.px(2 * sideGap)), m_ink.pixels(tabHeight)};
}

void TabButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const TextStyle style = isChecked() ? chosenStyle : usualStyle;
    const qreal left = m_ink.px(sideGap);
    painter.setPen(m_ink.color(isChecked() || underMouse() ? Role::text : Role::secondaryText));
    m_ink.text().draw(painter, {left, m_ink.centredBaseline(0, height() - 1, style)}, text(), style);
    if (isChecked()) {
        const qreal thick = m_ink.pixels(underline);
        painter.fillRect(QRectF(left, height() - thick, m_ink.text().width(text(), style), thick),
                         m_ink.color(Role::text));
    }
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_ink.pen(Role::focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 5, -2, -5), 4, 4);
}

} // namespace tokenscope
