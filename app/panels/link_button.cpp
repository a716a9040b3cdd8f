// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/link_button.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace tokenscope {
namespace {

constexpr qreal rowHeight = 22;
constexpr qreal iconWidth = 22;
constexpr qreal iconSide = 16;
/// Room for the focus ring beside the words.
constexpr qreal wordInset = 3;

} // namespace

LinkButton::LinkButton(ControlInk& ink, QWidget* parent) : QAbstractButton(parent), m_ink(ink) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void LinkButton::setIconShape(IconShape shape) {
    m_icon = shape;
    update();
}

void LinkButton::setWords(const QString& words, int weight) {
    m_words = words;
    m_style.weight = weight;
    setAccessibleName(words);
    updateGeometry();
    update();
}

void LinkButton::setHint(const QString& hint) {
    setPlainToolTip(*this, hint);
    setAccessibleName(hint);
}

QSize LinkButton::sizeHint() const {
    if (m_words.isEmpty())
        return {m_ink.pixels(iconWidth), m_ink.pixels(rowHeight)};
    return {int(std::ceil(m_ink.text().width(m_words, m_style) + m_ink.px(2 * wordInset))),
            m_ink.pixels(rowHeight)};
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

Role LinkButton::role() const {
    if (!isEnabled())
        return Role::disabledText;
    return underMouse() || isDown() || m_style.weight > 400 ? Role::text : Role::secondaryText;
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_words.isEmpty() && m_icon) {
        const qreal side = m_ink.px(iconSide);
        paintIcon(painter, *m_icon,
                  {std::round((width() - side) / 2), std::round((height() - side) / 2), side, side},
                  m_ink.color(role()));
    }
    painter.setPen(m_ink.color(role()));
    const qreal inset = m_ink.px(wordInset);
    const QString words = m_ink.text().elided(m_words, m_style, width() - 2 * inset);
    m_ink.text().draw(painter, {inset, m_ink.centredBaseline(0, height(), m_style)}, words, m_style);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_ink.pen(Role::focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_ink.px(4), m_ink.px(4));
}

} // namespace tokenscope
