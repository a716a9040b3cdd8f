// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/overlay_scroll_bar.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace tokenscope {

namespace {
constexpr int barWidth = 8;
constexpr int handleWidth = 4;
} // namespace

OverlayScrollBar::OverlayScrollBar(const Theme& theme, QAbstractScrollArea* area)
    : QScrollBar(Qt::Vertical, area), m_theme(theme), m_area(area) {
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Scroll the settings"));
    setContextMenuPolicy(Qt::NoContextMenu);
    QScrollBar* hidden = area->verticalScrollBar();
    connect(hidden, &QScrollBar::rangeChanged, this, &OverlayScrollBar::adopt);
    connect(hidden, &QScrollBar::valueChanged, this, &QScrollBar::setValue);
    connect(this, &QScrollBar::valueChanged, hidden, &QScrollBar::setValue);
    area->installEventFilter(this);
    adopt();
    place();
}

void OverlayScrollBar::setTheme(const Theme& theme) {
    m_theme = theme;
    update();
}

void OverlayScrollBar::adopt() {
    const QScrollBar* hidden = m_area->verticalScrollBar();
    setRange(hidden->minimum(), hidden->maximum());
    setPageStep(hidden->pageStep());
    setSingleStep(hidden->singleStep());
    setVisible(hidden->maximum() > hidden->minimum());
    raise();
}

void OverlayScrollBar::place() {
    const QRect area(m_area->width() - barWidth, 0, barWidth, m_area->height());
    setGeometry(QStyle::visualRect(m_area->layoutDirection(), m_area->rect(), area));
    raise();
}

bool OverlayScrollBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QScrollBar::eventFilter(watched, event);
}

void OverlayScrollBar::paintEvent(QPaintEvent*) {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect slider =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    QRectF handle(slider);
    handle.setWidth(handleWidth);
    handle.moveLeft((width() - handleWidth) / 2.0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(underMouse() || isSliderDown() ? Role::fieldEdge : Role::axis));
    painter.drawRoundedRect(handle, handleWidth / 2.0, handleWidth / 2.0);
}

} // namespace tokenscope
