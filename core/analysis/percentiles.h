// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
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

// The same band in a unit of `factor` of its present units.
Band in_unit(const Band& band, double factor);

// Percentiles are values themselves: that of rank round(p (n - 1)). Values that are not finite are left out
// and lower `defined`. Keeps its memory between calls.
class Percentiles {
public:
    static constexpr std::size_t bins = 2048;

    Band band(std::span<const double> values);

private:
    static constexpr std::size_t together = 8;
    using Ranks = std::array<std::size_t, 3>;

    std::array<double, 3> ranked(std::span<const double> values, const Ranks& ranks);
    bool count(std::span<const double> values); // false: some values are not finite
    void collect(std::span<const double> values, const std::array<std::uint16_t, 3>& wanted);

    std::vector<double> m_finite;
    std::vector<std::uint16_t> m_bin_of;         // of each value
    std::array<std::uint32_t, bins> m_counts{};  // of each bin
    std::array<std::vector<double>, 3> m_inside; // values of the bins that hold the percentiles
};

} // namespace tokenscope
