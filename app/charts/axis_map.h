// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"

#include <QPointF>

#include <vector>

namespace tokenscope {

/// Turns data values into axis units (what a linear chart axis is fed with) and into pixels.
/// Axis units are the value, its log10, or for rows the negative pixel offset of the row's centre.
class AxisMap {
public:
    AxisMap() = default;
    /// `start` and `end` are the pixels of the axis' lower and upper bound.
    AxisMap(const Axis& axis, qreal start, qreal end);
    /// Rows: `centres` are pixel offsets from `top`; NaN hides a row.
    AxisMap(std::vector<qreal> centres, qreal top, qreal bottom);

    /// Whether the scale has a place for the value.
    bool defined(double value) const;
    /// NaN where not defined; ±infinity gives the bounds.
    double units(double value) const;
    qreal pixel(double value) const;
    qreal pixelOfUnits(double units) const;

    Scale scale() const { return m_scale; }
    double fromUnits() const { return m_from; }
    double toUnits() const { return m_to; }
    qreal pixelsPerUnit() const { return (m_end - m_start) / (m_to - m_from); }

    bool operator==(const AxisMap&) const = default;

private:
    double rowUnits(double row) const;

    Scale m_scale = Scale::linear;
    double m_from = 0;
    double m_to = 1;
    qreal m_start = 0;
    qreal m_end = 1;
    std::vector<qreal> m_centres;
};

} // namespace tokenscope
