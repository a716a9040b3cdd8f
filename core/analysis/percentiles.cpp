// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/percentiles.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tokenscope {
namespace {

constexpr std::size_t bins = 1024;

std::size_t bin_of(double value, double low, double scale) {
    return std::min(static_cast<std::size_t>((value - low) * scale), bins - 1);
}

std::size_t rank_at(double share, std::size_t count) {
    return static_cast<std::size_t>(std::lround(share * static_cast<double>(count - 1)));
}

} // namespace

void Percentiles::count(std::span<const double> values, double low, double high) {
    m_low = low;
    m_scale = static_cast<double>(bins) / (high - low);
    if (!std::isfinite(m_scale))
        m_scale = 0.0; // too narrow to divide: one bin holds all
    m_counts.assign(bins, 0);
    for (const double value : values)
        ++m_counts[bin_of(value, m_low, m_scale)];
}

// The histogram says in which bin the rank lies; only that bin is sorted out.
double Percentiles::ranked(std::span<const double> values, std::size_t rank) {
    std::size_t bin = 0;
    while (rank >= m_counts[bin])
        rank -= m_counts[bin++];
    m_bin.clear();
    for (const double value : values)
        if (bin_of(value, m_low, m_scale) == bin)
            m_bin.push_back(value);
    const auto at = m_bin.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(m_bin.begin(), at, m_bin.end());
    return *at;
}

Band Percentiles::band(std::span<const double> values) {
    m_finite.clear();
    for (const double value : values)
        if (std::isfinite(value))
            m_finite.push_back(value);
    Band band;
    if (m_finite.empty())
        return band;
    band.defined = static_cast<double>(m_finite.size()) / static_cast<double>(values.size());
    const auto [low, high] = std::minmax_element(m_finite.begin(), m_finite.end());
    if (*low == *high) {
        band.low = band.middle = band.high = *low;
        return band;
    }
    count(m_finite, *low, *high);
    band.low = ranked(m_finite, rank_at(0.05, m_finite.size()));
    band.middle = ranked(m_finite, rank_at(0.5, m_finite.size()));
    band.high = ranked(m_finite, rank_at(0.95, m_finite.size()));
    return band;
}

} // namespace tokenscope
