// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/track_map.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {
constexpr int draggedDigits = 3;
}

TrackMap::TrackMap(const ControlView& view)
    : m_logarithmic(view.scale == ControlScale::logarithmic),
      m_valid(std::isfinite(view.low) && std::isfinite(view.high) && view.low < view.high &&
              (!m_logarithmic || view.low > 0)),
      m_low(view.low), m_high(view.high) {}

double TrackMap::units(double value) const { return m_logarithmic ? std::log(value) : value; }

double TrackMap::fraction(double value) const {
    if (!m_valid || std::isnan(value) || (m_logarithmic && !(value > 0)))
        return 0;
    if (std::isinf(value))
        return value > 0 ? 2 : -1;
    return (units(value) - units(m_low)) / (units(m_high) - units(m_low));
}

double TrackMap::value(double fraction) const {
    if (!m_valid || !(fraction > 0))
        return m_low;
    if (fraction >= 1)
        return m_high;
    const double at = units(m_low) + fraction * (units(m_high) - units(m_low));
    return m_logarithmic ? std::exp(at) : at;
}

double roundedToDigits(double value, int digits) {
    if (value == 0 || !std::isfinite(value))
        return value;
    return QString::number(value, 'e', digits - 1).toDouble();
}

double draggedValue(const ControlView& view, double fraction) {
    if (!(fraction > 0))
        return view.low;
    if (fraction >= 1)
        return view.high;
    const double exact = TrackMap(view).value(fraction);
    const bool grid = view.scale == ControlScale::linear && view.step > 0;
    double rounded =
        roundedToDigits(grid ? std::round(exact / view.step) * view.step : exact, grid ? 12 : draggedDigits);
    if (view.integer)
        rounded = std::round(rounded);
    return std::clamp(rounded, view.low, view.high);
}

const ControlBand* bandOf(const ControlView& view, double value) {
    const ControlBand* found = nullptr;
    for (const ControlBand& band : view.bands) {
        const bool holds = value >= band.from && value <= band.to;
        if (holds && (!found || (band.kind < found->kind)))
            found = &band;
    }
    return found;
}

} // namespace tokenscope
