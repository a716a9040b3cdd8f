// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_frame.h"

namespace tokenscope {

const Handle* ChartFrame::handle() const {
    for (const auto& panel : m_figure.panels)
        if (panel.handle)
            return &*panel.handle;
    return nullptr;
}

std::optional<size_t> ChartFrame::handlePanelAt(const QPointF& position) const {
    for (size_t i = 0; i < m_layout.panels.size(); ++i)
        if (m_shown.panels[i].handle && m_layout.panels[i].frame.plot.contains(position))
            return i;
    return std::nullopt;
}

// A press on something that explains itself is no drag, unless it also is the handle.
bool ChartFrame::startDrag(const QPointF& position) {
    const auto panel = handlePanelAt(position);
    if (!panel || m_drag)
        return false;
    const Handle& handle = *m_shown.panels[*panel].handle;
    const PanelLayout& place = m_layout.panels[*panel];
    const bool named = m_pressed && !m_layout.targets[*m_pressed].key.isEmpty();
    if (named && !HandleDrag::grabs(handle, place, position))
        return false;
    m_drag.emplace(handle, place, position);
    if (!m_drag->onHandle())
        dragTo(position);
    return true;
}

void ChartFrame::dragTo(const QPointF& position) {
    if (const auto edit = m_drag->moveTo(position))
        Q_EMIT edited(*edit);
}

void ChartFrame::finishDrag(Edit::Phase phase) {
    if (!m_drag)
        return;
    const auto edit = m_drag->finish(phase);
    m_drag.reset();
    if (edit)
        Q_EMIT edited(*edit);
}

bool ChartFrame::moveHandle(const QKeyEvent& event) {
    if (m_drag) {
        if (event.key() == Qt::Key_Escape)
            finishDrag(Edit::Phase::cancel);
        return true;
    }
    const auto edit = handle() ? handleKey(*handle(), event) : std::nullopt;
    if (!edit)
        return false;
    m_current = {};
    m_ringVisible = true;
    Q_EMIT edited(*edit);
    return true;
}

Qt::CursorShape ChartFrame::cursorAt(const QPointF& position) const {
    if (const auto panel = handlePanelAt(position)) {
        const Handle& handle = *m_shown.panels[*panel].handle;
        if (HandleDrag::grabs(handle, m_layout.panels[*panel], position))
            return handle.y ? Qt::SizeAllCursor : Qt::SizeHorCursor;
    }
    if (m_hovered && !m_layout.targets[*m_hovered].key.isEmpty())
        return Qt::PointingHandCursor;
    return handlePanelAt(position) ? Qt::CrossCursor : Qt::ArrowCursor;
}

// While dragging, Escape belongs to the drag, not to a shortcut.
bool ChartFrame::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_drag) {
        event->accept();
        return true;
    }
    return QChartView::event(event);
}

void ChartFrame::hideEvent(QHideEvent* event) {
    finishDrag(Edit::Phase::end);
    QChartView::hideEvent(event);
}

} // namespace tokenscope
