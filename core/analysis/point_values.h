// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace tokenscope {

// Columns of values, one for each point, with room for a whole pack behind the last point.
class PointValues {
public:
    void resize(std::size_t columns, std::size_t points) {
        // Columns that lie a power of two apart would push each other out of the cache.
        constexpr std::size_t room = 32;
        m_points = points;
        m_stride = (points / room + 1) * room + room / 4 * 3;
        m_values.resize(columns * m_stride);
    }
    std::span<const double> column(std::size_t i) const {
        return std::span(m_values).subspan(i * m_stride, m_points);
    }
    double* start(std::size_t i) { return m_values.data() + i * m_stride; }

private:
    std::vector<double> m_values;
    std::size_t m_points = 0, m_stride = 0;
};

} // namespace tokenscope
