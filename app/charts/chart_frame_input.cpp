// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_frame.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace tokenscope {

// The smallest target under the pointer wins, so that a dot can be hit inside its row.
ChartFrame::Target ChartFrame::targetAt(const QPointF& position) const {
    Target found;
    qreal least = 0;
    for (size_t i = 0; i < m_layout.targets.size(); ++i) {
        const QRectF& box = m_layout.targets[i].box;
        const qreal size = box.width() * box.height();
        if (box.contains(position) && (!found || size < least)) {
            found = i;
            least = size;
        }
    }
    return found;
}

ChartFrame::Target ChartFrame::targetOf(const QString& key) const {
    for (size_t i = 0; !key.isEmpty() && i < m_layout.targets.size(); ++i) {
        if (m_layout.targets[i].key == key)
            return i;
    }
    return {};
}

QString ChartFrame::currentText() const {
    if (m_current && *m_current < m_layout.targets.size())
        return m_layout.targets[*m_current].text;
    return handle() ? handle()->text : QString();
}

void ChartFrame::setHovered(const Target& target) {
    if (target == m_hovered)
        return;
    m_hovered = target;
    viewport()->update();
}

void ChartFrame::activate(const Target& target) {
    if (!target || *target >= m_layout.targets.size() || m_layout.targets[*target].key.isEmpty())
        return;
    const QString key = m_layout.targets[*target].key;
    QMetaObject::invokeMethod(
        this, [this, key] { Q_EMIT activated(key); }, Qt::QueuedConnection);
}

void ChartFrame::stepTo(const Target& target) {
    m_current = target;
    m_ringVisible = true;
    viewport()->update();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartFrame::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? targetAt(event->position()) : Target();
    m_ringVisible = false;
    event->setAccepted(event->button() == Qt::LeftButton);
    if (event->button() == Qt::LeftButton && startDrag(event->position()))
        m_pressed = m_drag->onHandle() ? m_pressed : Target();
}

void ChartFrame::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag) {
        dragTo(event->position());
        return;
    }
    setHovered(targetAt(event->position()));
    viewport()->setCursor(cursorAt(event->position()));
}

void ChartFrame::mouseReleaseEvent(QMouseEvent* event) {
    const Target released = targetAt(event->position());
    const bool moved = m_drag && m_drag->hasMoved();
    if (event->button() == Qt::LeftButton)
        finishDrag(Edit::Phase::end);
    if (moved) {
        m_pressed = {};
        return;
    }
    if (event->button() == Qt::LeftButton && released && released == m_pressed) {
        m_current = released;
        activate(released);
    }
    m_pressed = {};
}

void ChartFrame::mouseDoubleClickEvent(QMouseEvent* event) { event->ignore(); }

void ChartFrame::wheelEvent(QWheelEvent* event) { event->ignore(); }

void ChartFrame::keyPressEvent(QKeyEvent* event) {
    if (moveHandle(*event))
        return;
    const size_t count = m_layout.targets.size();
    const size_t last = count == 0 ? 0 : count - 1;
    switch (count == 0 ? 0 : event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        stepTo(m_current ? std::min(*m_current + 1, last) : 0);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        stepTo(m_current ? *m_current - std::min<size_t>(*m_current, 1) : last);
        return;
    case Qt::Key_Home:
        stepTo(0);
        return;
    case Qt::Key_End:
        stepTo(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        return;
    default:
        event->ignore();
    }
}

void ChartFrame::focusInEvent(QFocusEvent* event) {
    m_ringVisible = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    viewport()->update();
    QChartView::focusInEvent(event);
}

void ChartFrame::focusOutEvent(QFocusEvent* event) {
    viewport()->update();
    QChartView::focusOutEvent(event);
}

bool ChartFrame::showToolTip(const QPoint& position, const QPoint& globalPosition) {
    const Target target = targetAt(position);
    if (!target || m_layout.targets[*target].text.isEmpty()) {
        QToolTip::hideText();
        return false;
    }
    const QString plain = m_layout.targets[*target].text.toHtmlEscaped();
    QToolTip::showText(globalPosition, QStringLiteral("<p style='white-space:pre-line'>%1</p>").arg(plain),
                       viewport(), m_layout.targets[*target].box.toAlignedRect());
    return true;
}

bool ChartFrame::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        event->setAccepted(showToolTip(help->pos(), help->globalPos()));
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QChartView::viewportEvent(event);
}

} // namespace tokenscope
