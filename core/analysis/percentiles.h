// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <span>
#include <vector>

namespace tokenscope {

// Where nine of ten values lie, and the middle. NaN: there are no values.
struct Band {
    double low = std::numeric_limits<double>::quiet_NaN();    // 5th percentile
    double middle = std::numeric_limits<double>::quiet_NaN(); // 50th
    double high = std::numeric_limits<double>::quiet_NaN();   // 95th
    double defined = 0.0;                                     // share of the samples that have a value
    friend bool operator==(const Band&, const Band&) = default;
};

// Percentiles are values themselves: that of rank round(p (n - 1)). Values that are not finite are left out
// and lower `defined`. Keeps its memory between calls.
class Percentiles {
public:
    Band band(std::span<const double> values);

private:
    double ranked(std::span<const double> values, std::size_t rank);
    void count(std::span<const double> values, double low, double high);

    std::vector<double> m_finite, m_bin;
    std::vector<unsigned> m_counts;
    double m_low = 0.0, m_scale = 0.0;
};

} // namespace tokenscope
