// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/track_widget.h"

#include "app/controls/control_accessible.h"
#include "app/controls/track_keys.h"
#include "app/controls/track_painter.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace tokenscope {

namespace {

constexpr int announcementDelay = 300;
constexpr int wheelNotch = 120;

} // namespace

TrackWidget::TrackWidget(ControlInk& ink, QWidget* parent) : QWidget(parent), m_ink(ink) {
    installControlAccessibility();
    // Not WheelFocus: scrolling past a control must not change it.
    setFocusPolicy(Qt::StrongFocus);
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(announcementDelay);
    connect(&m_announcement, &QTimer::timeout, this, &TrackWidget::announce);
}

void TrackWidget::show(const ControlView& view) {
    const bool news = view.valueWords != m_view.valueWords || view.consequence != m_view.consequence;
    m_view = view;
    setEnabled(view.enabled);
    placeTicks();
    if (news && !isDragging())
        announceSoon();
    update();
}

// While dragging the labels stay those of the start, so that none flickers.
void TrackWidget::placeTicks() {
    const double near = m_drag ? m_drag->startValue() : m_view.value;
    m_ticks = placedTicks(m_view, trackGeometry(), m_ink, near);
}

void TrackWidget::stepBy(StepSize size, int direction) {
    requestValue(steppedValue(m_view, size, direction));
}

void TrackWidget::requestValue(double value) {
    if (m_view.blank || value != m_view.value)
        take(value, ControlEdit::Phase::single);
}

bool TrackWidget::event(QEvent* event) {
    // Keys of the track come before shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride && isTrackKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void TrackWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const TrackGeometry geometry = trackGeometry();
    TrackPainter(painter, m_ink, m_view, geometry).paint(m_ticks, hasFocus());
}

void TrackWidget::resizeEvent(QResizeEvent*) { placeTicks(); }

std::optional<ControlTick> TrackWidget::labelAt(const QPointF& position) const {
    for (const PlacedTick& tick : m_ticks) {
        if (!tick.text.isEmpty() && position.x() >= tick.textLeft &&
            position.x() <= tick.textLeft + tick.textWidth)
            return tick.tick;
    }
    return std::nullopt;
}

void TrackWidget::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_drag) {
        event->ignore();
        return;
    }
    const TrackGeometry geometry = trackGeometry();
    const qreal labels = geometry.fromTop(control_metrics::pitch - control_metrics::tickRow);
    if (event->position().y() >= labels) {
        if (const auto tick = labelAt(event->position()))
            take(tick->value, ControlEdit::Phase::single, tick->text);
        return;
    }
    m_drag.emplace(m_view, geometry, event->position().x());
    m_dragMoved = false;
    if (!m_drag->onThumb())
        mouseMoveEvent(event);
}

void TrackWidget::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag)
        return;
    const bool snaps = !event->modifiers().testFlag(Qt::AltModifier);
    dragTo(m_drag->target(m_view, trackGeometry(), event->position().x(), snaps));
}

void TrackWidget::dragTo(const TrackDrag::Target& target) {
    if (target.value == m_view.value && !m_view.blank)
        return;
    const auto phase = m_dragMoved ? ControlEdit::Phase::update : ControlEdit::Phase::begin;
    m_dragMoved = true;
    take(target.value, phase, target.tick);
}

void TrackWidget::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        finishDrag();
}

void TrackWidget::finishDrag() {
    if (!m_drag)
        return;
    m_drag.reset();
    if (m_dragMoved)
        take(m_view.value, ControlEdit::Phase::end);
    placeTicks();
    announceSoon();
    Q_EMIT dragFinished();
}

void TrackWidget::cancelDrag() {
    const double start = m_drag->startValue();
    m_drag.reset();
    if (m_dragMoved)
        take(start, ControlEdit::Phase::cancel);
    Q_EMIT dragFinished();
}

void TrackWidget::keyPressEvent(QKeyEvent* event) {
    if (!handleKey(event))
        QWidget::keyPressEvent(event);
}

bool TrackWidget::handleKey(QKeyEvent* event) {
    if (m_drag) {
        if (event->key() == Qt::Key_Escape)
            cancelDrag();
        return true;
    }
    if (!isTrackKey(*event))
        return false;
    if (handleStepKey(event->key(), event->modifiers().testFlag(Qt::ShiftModifier)))
        return true;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT entryRequested({});
    else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        request(ControlEdit::Kind::reset);
    else if (event->key() == Qt::Key_L)
        request(ControlEdit::Kind::toggleLock);
    else
        Q_EMIT entryRequested(event->text());
    return true;
}

bool TrackWidget::handleStepKey(int key, bool fine) {
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        requestValue(key == Qt::Key_Home ? m_view.low : m_view.high);
        return true;
    }
    const int direction = stepDirection(key);
    if (direction == 0)
        return false;
    const bool page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    stepBy(page ? StepSize::page : fine ? StepSize::fine : StepSize::normal, direction);
    return true;
}

void TrackWidget::wheelEvent(QWheelEvent* event) {
    if (!hasFocus() || m_drag) {
        event->ignore();
        return;
    }
    m_wheelAngle += event->angleDelta().y();
    const int notches = m_wheelAngle / wheelNotch;
    m_wheelAngle -= notches * wheelNotch;
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    for (int i = 0; i < std::abs(notches); ++i)
        stepBy(fine ? StepSize::fine : StepSize::normal, notches > 0 ? 1 : -1);
    event->accept();
}

void TrackWidget::hideEvent(QHideEvent*) { finishDrag(); }

void TrackWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        finishDrag();
    QWidget::changeEvent(event);
}

// The thumb follows in the same frame; the owner's view corrects it.
void TrackWidget::take(double value, ControlEdit::Phase phase, const QString& tick) {
    m_view.value = value;
    m_view.blank = !std::isfinite(value);
    update();
    Q_EMIT edited({m_view.id, ControlEdit::Kind::value, value, tick, phase});
}

void TrackWidget::request(ControlEdit::Kind kind) {
    Q_EMIT edited({m_view.id, kind, m_view.value, {}, ControlEdit::Phase::single});
}

void TrackWidget::announceSoon() {
    if (hasFocus())
        m_announcement.start();
}

void TrackWidget::announce() {
    QAccessibleValueChangeEvent event(this, m_view.value);
    QAccessible::updateAccessibility(&event);
}

} // namespace tokenscope
