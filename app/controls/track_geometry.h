// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/controls/control_metrics.h"
#include "app/controls/control_view.h"

#include <QRectF>

namespace tokenscope {

/// Where the parts of a track lie, in the coordinates of its widget: it begins below the label row and is as
/// wide as the control.
class TrackGeometry {
public:
    TrackGeometry(const ControlInk& ink, qreal width);

    /// Left and right edge of text.
    qreal left() const { return m_left; }
    qreal right() const { return m_right; }
    /// Where the low and the high end of the track lie.
    qreal start() const { return m_left + m_unit * control_metrics::valueInset; }
    qreal end() const { return m_right - m_unit * control_metrics::valueInset; }
    qreal span() const { return end() - start(); }
    /// Below the upper edge of the control, or of the track widget.
    qreal fromTop(qreal controlY) const { return m_unit * (controlY - control_metrics::labelRow); }
    qreal centre() const { return fromTop(control_metrics::trackLine + 0.5); }
    QRectF line() const;
    qreal height() const { return fromTop(control_metrics::pitch); }

    /// The pixel of a position; outside the track its end.
    qreal pixel(double fraction) const;
    double fraction(qreal pixel) const { return (pixel - start()) / span(); }

private:
    qreal m_unit;
    qreal m_left;
    qreal m_right;
};

/// A tick on the track. The text is empty where a label would have met its neighbours.
struct PlacedTick {
    ControlTick tick;
    qreal x = 0;
    QString text;
    qreal textLeft = 0;
    qreal textWidth = 0;
};

/// Places the ticks that lie on the track. Of labels that would collide the ones nearer to `near` stay; all
/// of them stay between the text edges.
std::vector<PlacedTick> placedTicks(const ControlView& view, const TrackGeometry& geometry, ControlInk& ink,
                                    double near);

} // namespace tokenscope
