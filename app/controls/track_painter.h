// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/track_geometry.h"

class QPainter;

namespace tokenscope {

/// Paints a track: line, bands, ticks, ghost, distance from the baseline, thumb.
class TrackPainter {
public:
    TrackPainter(QPainter& painter, ControlInk& ink, const ControlView& view, const TrackGeometry& geometry);

    void paint(const std::vector<PlacedTick>& ticks, bool focused);

private:
    void paintLine();
    void paintDistance();
    void paintTicks(const std::vector<PlacedTick>& ticks);
    void paintGhost();
    void paintFocusRing();
    void paintThumb();
    QPainterPath thumbShape() const;
    QBrush thumbFill() const;
    QPen thumbPen() const;
    QColor ink(Role role) const;

    QPainter& m_painter;
    ControlInk& m_ink;
    const ControlView& m_view;
    const TrackGeometry& m_geometry;
    double m_fraction;
    double m_ghost;
};

} // namespace tokenscope
