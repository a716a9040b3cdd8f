// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/handle_drag.h"

#include "app/controls/track_map.h"
#include "app/controls/track_steps.h"

#include <cmath>

namespace tokenscope {
namespace {

constexpr qreal grip = 8; // logical pixels around the handle

// The handle moves along an axis as a thumb does along its track.
ControlView trackOf(const HandleAxis& axis) {
    ControlView view;
    view.scale = axis.logarithmic ? ControlScale::logarithmic : ControlScale::linear;
    view.low = axis.low;
    view.high = axis.high;
    view.value = axis.value;
    view.blank = !std::isfinite(axis.value);
    view.integer = axis.whole;
    return view;
}

double valueAt(const HandleAxis& axis, const AxisMap& map, qreal pixel) {
    const double units = map.fromUnits() + (pixel - map.pixelOfUnits(map.fromUnits())) / map.pixelsPerUnit();
    const double value = map.scale() == Scale::linear ? units : std::pow(10, units);
    const ControlView track = trackOf(axis);
    return draggedValue(track, TrackMap(track).fraction(value));
}

QPointF distance(const Handle& handle, const PanelLayout& place, const QPointF& position) {
    return {handle.x ? position.x() - place.x.pixel(handle.x->value) : 0,
            handle.y ? position.y() - place.y.pixel(handle.y->value) : 0};
}

Edit editOf(const HandleAxis& axis, double value, Edit::Phase phase) {
    return {axis.input, Amount::of(value), phase};
}

} // namespace

bool HandleDrag::grabs(const Handle& handle, const PanelLayout& place, const QPointF& position) {
    const QPointF away = distance(handle, place, position);
    return std::abs(away.x()) <= grip && std::abs(away.y()) <= grip;
}

HandleDrag::HandleDrag(const Handle& handle, const PanelLayout& place, const QPointF& position)
    : m_start(handle), m_handle(handle), m_place(place), m_onHandle(grabs(handle, place, position)) {
    if (m_onHandle)
        m_offset = distance(handle, place, position);
}

std::optional<Edit> HandleDrag::moveTo(const QPointF& position) {
    const Handle before = m_handle;
    const QPointF at = position - m_offset;
    if (m_handle.x)
        m_handle.x->value = valueAt(*m_handle.x, m_place.x, at.x());
    if (m_handle.y)
        m_handle.y->value = valueAt(*m_handle.y, m_place.y, at.y());
    if (m_handle == before)
        return std::nullopt;
    const auto phase = m_moved ? Edit::Phase::update : Edit::Phase::begin;
    m_moved = true;
    return edit(phase);
}

std::optional<Edit> HandleDrag::finish(Edit::Phase phase) const {
    return m_moved ? std::optional(edit(phase)) : std::nullopt;
}

Edit HandleDrag::edit(Edit::Phase phase) const {
    if (!m_handle.x)
        return editOf(*m_handle.y, m_handle.y->value, phase);
    Edit made = editOf(*m_handle.x, m_handle.x->value, phase);
    if (m_handle.y)
        made.also = {m_handle.y->input, Amount::of(m_handle.y->value)};
    return made;
}

std::optional<Edit> handleKey(const Handle& handle, const QKeyEvent& event) {
    const int key = event.key();
    const bool upright = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool more = key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_PageUp;
    const bool page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const bool steps = more || page || key == Qt::Key_Left || key == Qt::Key_Down;
    const auto& axis = upright && handle.y ? handle.y : handle.x;
    if (!axis || (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return std::nullopt;
    const ControlView track = trackOf(*axis);
    double to = 0;
    if (steps) {
        const bool fine = event.modifiers().testFlag(Qt::ShiftModifier);
        to = steppedValue(track,
                          page   ? StepSize::page
                          : fine ? StepSize::fine
                                 : StepSize::normal,
                          more ? 1 : -1);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        to = key == Qt::Key_Home ? axis->low : axis->high;
    } else {
        return std::nullopt;
    }
    return editOf(*axis, to, Edit::Phase::single);
}

} // namespace tokenscope
