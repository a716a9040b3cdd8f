// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_view.h"

namespace tokenscope {

/// Turns values into positions on a track and back. Positions are derived; a value is never rounded to one.
class TrackMap {
public:
    explicit TrackMap(const ControlView& view);

    /// 0 at the low end, 1 at the high end; outside the track below 0 or above 1. An invalid track gives 0.
    double fraction(double value) const;
    /// The ends exactly at 0 and 1.
    double value(double fraction) const;

private:
    double units(double value) const;

    bool m_logarithmic;
    bool m_valid;
    double m_low;
    double m_high;
};

/// `value` to that many significant digits.
double roundedToDigits(double value, int digits);

/// The value for a position that was dragged to: whole numbers, the row's step, or three significant digits.
double draggedValue(const ControlView& view, double fraction);

/// The band that holds the value; on a shared border the more plausible one; null if none does.
const ControlBand* bandOf(const ControlView& view, double value);

} // namespace tokenscope
