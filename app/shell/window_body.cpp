// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_body.h"

#include <QEvent>

namespace tokenscope {
namespace {

constexpr int narrowBelow = 1200;
constexpr int controlsWidth = 332;
constexpr int narrowControlsWidth = 272;
constexpr int railWidth = 40;

} // namespace

WindowBody::WindowBody(QWidget* controls, QWidget* centre, QWidget* dock, QWidget* parent)
    : QWidget(parent), m_controls(controls), m_centre(centre), m_dock(dock) {
    for (QWidget* part : {controls, centre, dock})
        part->setParent(this);
}

void WindowBody::setControlsShown(bool shown) {
    m_controlsShown = shown;
    arrange();
}

void WindowBody::setEnlarged(bool enlarged) {
    m_enlarged = enlarged;
    arrange();
}

void WindowBody::arrange() {
    const bool controls = m_controlsShown && !m_enlarged;
    const int left = !controls ? 0 : m_narrow ? narrowControlsWidth : controlsWidth;
    const int dock = m_enlarged ? 0 : m_dock->sizeHint().width();
    const int right = m_narrow ? std::min(dock, railWidth) : dock;
    m_controls->setVisible(controls);
    m_dock->setVisible(dock > 0);
    m_controls->setGeometry(0, 0, left, height());
    m_centre->setGeometry(left, 0, std::max(0, width() - left - right), height());
    m_dock->setGeometry(width() - dock, 0, dock, height());
    m_dock->raise();
}

void WindowBody::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowBelow;
    const bool changes = narrow != m_narrow;
    m_narrow = narrow;
    if (changes)
        Q_EMIT narrowChanged(narrow);
    arrange();
}

// A part whose wanted size has changed asks its parent in this way.
bool WindowBody::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace tokenscope
