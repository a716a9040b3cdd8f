// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/list_panel.h"

#include "app/controls/overlay_scroll_bar.h"
#include "app/panels/panel_metrics.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

/// While a control is dragged the rows follow at this interval.
constexpr int dragInterval = 120;
constexpr qreal titleBaseline = 28;
constexpr TextStyle titleStyle{14, 600};

} // namespace

ListPanel::ListPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_list(new QListView(this)),
      m_scrollBar(new OverlayScrollBar(m_ink.theme(), m_list)), m_timer(new QTimer(this)) {
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_timer->setSingleShot(true);
    m_timer->setInterval(dragInterval);
    connect(m_timer, &QTimer::timeout, this, &ListPanel::refreshNow);
}

void ListPanel::build(QAbstractItemModel& model, QAbstractItemDelegate* delegate, QLayout* head) {
    m_list->setModel(&model);
    m_list->setItemDelegate(delegate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { relayoutRows(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setTheme(m_ink.theme());
}

void ListPanel::nameParts(const QString& list, const QString& scrollBar) {
    m_list->setAccessibleName(list);
    m_scrollBar->setAccessibleName(scrollBar);
}

void ListPanel::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    setPalette(tokenscope::palette(theme));
    m_scrollBar->setTheme(theme);
    retranslate();
    relayoutRows();
    update();
}

void ListPanel::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    m_stale = true;
    if (!isVisible())
        return;
    if (!snapshot->dragging)
        refreshNow();
    else if (!m_timer->isActive())
        m_timer->start();
}

void ListPanel::showEvent(QShowEvent*) {
    if (m_snapshot && m_stale)
        refreshNow();
}

void ListPanel::refreshNow() {
    m_timer->stop();
    m_stale = false;
    refresh();
    relayoutRows();
    update();
}

void ListPanel::relayoutRows() {
    m_list->doItemsLayout();
    m_list->viewport()->update();
}

void ListPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(m_ink.color(Role::text));
    const qreal inset = m_ink.px(panel_metrics::inset);
    m_ink.text().draw(painter, {inset, m_ink.px(titleBaseline)},
                      m_ink.text().elided(title(), titleStyle, width() - 2 * inset), titleStyle);
    painter.setPen(QPen(m_ink.color(Role::divider), 1));
    painter.drawLine(QPointF(inset, m_list->y() - 0.5), QPointF(width() - inset, m_list->y() - 0.5));
}

void ListPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setTheme(m_ink.theme());
        if (m_snapshot)
            refreshNow();
    }
    QWidget::changeEvent(event);
}

} // namespace tokenscope
