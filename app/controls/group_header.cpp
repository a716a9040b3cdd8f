// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/group_header.h"

#include "app/controls/control_accessible.h"
#include "app/controls/control_metrics.h"
#include "app/controls/icons.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

constexpr TextStyle titleStyle{metrics::labelSize, 600};
constexpr TextStyle summaryStyle{metrics::unitSize, 400};
constexpr qreal chevronLeft = 12;
constexpr qreal titleLeft = 32;
constexpr qreal rightInset = 16;
constexpr qreal betweenTexts = 12;

} // namespace

GroupHeader::GroupHeader(ControlInk& ink, QWidget* parent) : QAbstractButton(parent), m_ink(ink) {
    installControlAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GroupHeader::setTexts(const QString& title, const QString& summary) {
    if (title == m_title && summary == m_summary)
        return;
    m_title = title;
    m_summary = summary;
    describe();
    update();
}

void GroupHeader::setExpanded(bool expanded) {
    if (m_expanded == expanded)
        return;
    m_expanded = expanded;
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    describe();
    update();
}

void GroupHeader::describe() {
    setAccessibleName(m_title);
    setAccessibleDescription(m_expanded || m_summary.isEmpty() ? tr("Group of settings") : m_summary);
}

QSize GroupHeader::sizeHint() const {
    return {m_ink.pixels(metrics::usualWidth), m_ink.pixels(metrics::groupHeader)};
}

void GroupHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), m_ink.color(Role::hoverRow));
    painter.fillRect(QRectF(0, 0, width(), std::max(1.0, std::round(m_ink.px(1)))),
                     m_ink.color(Role::divider));
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const qreal side = m_ink.px(metrics::icon);
    const qreal left = m_ink.px(chevronLeft);
    const IconShape closed = fromRight ? IconShape::chevronLeft : IconShape::chevronRight;
    paintIcon(painter, m_expanded ? IconShape::chevronDown : closed,
              QRectF(fromRight ? width() - left - side : left, std::round((height() - side) / 2), side, side),
              m_ink.color(Role::secondaryText));
    paintTexts(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_ink.pen(Role::focus, 2));
        painter.setBrush(Qt::NoBrush);
        const qreal radius = m_ink.px(metrics::cornerRadius);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -2), radius, radius);
    }
}

void GroupHeader::paintTexts(QPainter& painter) {
    TextShaper& shaper = m_ink.text();
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const qreal baseline = m_ink.centredBaseline(m_ink.px(1), height() - m_ink.px(1), titleStyle);
    const qreal start = m_ink.px(titleLeft);
    const qreal end = width() - m_ink.px(rightInset);
    const QString title = shaper.elided(m_title, titleStyle, end - start);
    painter.setPen(m_ink.color(Role::text));
    shaper.draw(painter, QPointF(fromRight ? width() - start : start, baseline), title, titleStyle,
                fromRight ? Align::right : Align::left);
    if (m_expanded || m_summary.isEmpty())
        return;
    const qreal room = end - start - shaper.width(title, titleStyle) - m_ink.px(betweenTexts);
    painter.setPen(m_ink.color(Role::secondaryText));
    shaper.draw(painter, QPointF(fromRight ? width() - end : end, baseline),
                shaper.elided(m_summary, summaryStyle, room), summaryStyle,
                fromRight ? Align::left : Align::right);
}

void GroupHeader::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool opens = event->key() == Qt::Key_Right && !m_expanded;
    const bool closes = event->key() == Qt::Key_Left && m_expanded;
    if (enters || opens || closes)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void GroupHeader::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

} // namespace tokenscope
