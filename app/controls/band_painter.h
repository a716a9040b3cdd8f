// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/track_geometry.h"

class QPainter;

namespace tokenscope {

/// Paints the bands under a track. They differ in texture as well as in colour.
class BandPainter {
public:
    BandPainter(QPainter& painter, ControlInk& ink, const ControlView& view, const TrackGeometry& geometry);

    void paint();

private:
    void paintBand(const ControlBand& band);
    void paintDashes(const QRectF& area);
    void paintHatch(const QRectF& area, Role role, bool crossed);

    QPainter& m_painter;
    ControlInk& m_ink;
    const ControlView& m_view;
    const TrackGeometry& m_geometry;
};

} // namespace tokenscope
