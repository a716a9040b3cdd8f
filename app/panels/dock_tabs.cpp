// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/dock_tabs.h"

#include "app/panels/panel_metrics.h"

#include <QPainter>

namespace tokenscope {
namespace {

constexpr TextStyle usualStyle{12.5, 400};
constexpr TextStyle chosenStyle{12.5, 600};
constexpr qreal wordGap = 20;
constexpr qreal underline = 2;

} // namespace

DockTabs::DockTabs(ControlInk& ink, QWidget* parent) : QTabBar(parent), m_ink(ink) {
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
}

void DockTabs::refresh() {
    setMinimumHeight(m_ink.pixels(panel_metrics::tabHeight));
    updateGeometry();
    update();
}

// The bold width, so that nothing moves when another tab is chosen.
QSize DockTabs::tabSizeHint(int index) const {
    return {qRound(m_ink.text().width(tabText(index), chosenStyle) + m_ink.px(wordGap)),
            m_ink.pixels(panel_metrics::tabHeight)};
}

void DockTabs::paintTab(QPainter& painter, int index) {
    const QRectF area = tabRect(index);
    const bool chosen = index == currentIndex();
    const bool pointed = underMouse() && area.contains(mapFromGlobal(QCursor::pos()));
    const TextStyle style = chosen ? chosenStyle : usualStyle;
    painter.setPen(m_ink.color(chosen || pointed ? Role::text : Role::secondaryText));
    m_ink.text().draw(painter, {area.left(), m_ink.centredBaseline(0, height() - 1, style)}, tabText(index),
                      style);
    if (!chosen)
        return;
    const qreal wide = m_ink.text().width(tabText(index), style);
    const qreal thick = m_ink.pixels(underline);
    painter.fillRect(QRectF(area.left(), height() - thick, wide, thick), m_ink.color(Role::text));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_ink.pen(Role::focus, 2));
    painter.drawRoundedRect(
        QRectF(area.left() - m_ink.px(5), m_ink.px(6), wide + m_ink.px(10), height() - m_ink.px(13)),
        m_ink.px(4), m_ink.px(4));
}

void DockTabs::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

} // namespace tokenscope
