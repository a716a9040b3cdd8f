// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/track_geometry.h"

namespace tokenscope {

/// The course of one drag on a track: where it began, and which value a pointer position means.
class TrackDrag {
public:
    struct Target {
        double value = 0;
        QString tick; ///< the named tick snapped to, or empty
    };

    /// Grabs the thumb when pressed on it; elsewhere the thumb comes to the pointer.
    TrackDrag(const ControlView& view, const TrackGeometry& geometry, qreal x);

    double startValue() const { return m_start; }
    bool onThumb() const { return m_onThumb; }
    /// Snaps to named ticks within 6 px. Back where it was pressed the thumb has its first value.
    Target target(const ControlView& view, const TrackGeometry& geometry, qreal x, bool snaps) const;

private:
    double m_start;
    qreal m_pressX;
    qreal m_offset = 0;
    bool m_onThumb = false;
};

} // namespace tokenscope
