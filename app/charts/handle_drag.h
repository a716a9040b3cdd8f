// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_layout.h"
#include "app/state/edit.h"

#include <QKeyEvent>

#include <optional>

namespace tokenscope {

/// The course of one drag of a handle: where it began, and what a position of the pointer sets.
class HandleDrag {
public:
    /// Grabbed near the handle it keeps its distance to the pointer; elsewhere the handle comes to it.
    HandleDrag(const Handle& handle, const PanelLayout& place, const QPointF& position);

    bool onHandle() const { return m_onHandle; }
    bool hasMoved() const { return m_moved; }
    /// Nothing while the handle would stay where it is.
    std::optional<Edit> moveTo(const QPointF& position);
    /// Ends the drag, or takes it back; nothing if it never moved.
    std::optional<Edit> finish(Edit::Phase phase) const;

    /// Whether the pointer is so near that it would grab the handle.
    static bool grabs(const Handle& handle, const PanelLayout& place, const QPointF& position);

private:
    Edit edit(Edit::Phase phase) const;

    Handle m_start, m_handle;
    PanelLayout m_place;
    QPointF m_offset;
    bool m_onHandle;
    bool m_moved = false;
};

/// What a key does to a handle, as it does to the track of the input: arrows a step, with Shift a fine one,
/// Page Up and Down a large one, Home and End the ends of the first axis. Nothing for other keys.
std::optional<Edit> handleKey(const Handle& handle, const QKeyEvent& event);

} // namespace tokenscope
