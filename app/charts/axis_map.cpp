// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axis_map.h"

#include <cmath>
#include <limits>

namespace tokenscope {

namespace {
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
}

AxisMap::AxisMap(const Axis& axis, qreal start, qreal end) : m_scale(axis.scale), m_start(start), m_end(end) {
    const bool valid = std::isfinite(axis.from) && std::isfinite(axis.to) && axis.from < axis.to &&
                       (axis.scale == Scale::linear || axis.from > 0);
    m_from = valid ? units(axis.from) : 0;
    m_to = valid ? units(axis.to) : 1;
}

AxisMap::AxisMap(std::vector<qreal> centres, qreal top, qreal bottom)
    : m_scale(Scale::categories), m_from(top - bottom), m_to(0), m_start(bottom), m_end(top),
      m_centres(std::move(centres)) {}

bool AxisMap::defined(double value) const {
    if (m_scale == Scale::categories)
        return !std::isnan(units(value));
    if (m_scale == Scale::linear)
        return !std::isnan(value);
    return value > 0;
}

double AxisMap::units(double value) const {
    if (std::isinf(value)) {
        const bool upper = (value > 0) != (m_scale == Scale::categories);
        return upper ? m_to : m_from;
    }
    if (m_scale == Scale::categories)
        return rowUnits(value);
    if (m_scale == Scale::linear)
        return value;
    return value > 0 ? std::log10(value) : nothing;
}

double AxisMap::rowUnits(double row) const {
    const double lower = std::floor(row);
    if (!(lower >= 0) || lower >= double(m_centres.size()))
        return nothing;
    const auto index = size_t(lower);
    const double share = row - lower;
    if (share == 0 || index + 1 >= m_centres.size())
        return -m_centres[index];
    return -(m_centres[index] * (1 - share) + m_centres[index + 1] * share);
}

qreal AxisMap::pixel(double value) const { return pixelOfUnits(units(value)); }

qreal AxisMap::pixelOfUnits(double units) const { return m_start + (units - m_from) * pixelsPerUnit(); }

} // namespace tokenscope
