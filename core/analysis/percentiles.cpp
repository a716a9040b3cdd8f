// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/percentiles.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <iterator>

namespace tokenscope {
namespace {

constexpr std::size_t first_values = 256;

std::size_t rank_at(double share, std::size_t count) {
    return static_cast<std::size_t>(std::lround(share * static_cast<double>(count - 1)));
}

} // namespace

Band in_unit(const Band& band, double factor) {
    return {band.low / factor, band.middle / factor, band.high / factor, band.defined};
}

// The first values say well enough what the histogram has to span; its last bins take what lies beyond.
bool Percentiles::count(std::span<const double> values) {
    const auto [low, high] = std::minmax_element(
        values.begin(), values.begin() + static_cast<std::ptrdiff_t>(std::min(values.size(), first_values)));
    const double start = *low;
    double scale = static_cast<double>(bins - 1) / (*high - start);
    if (!std::isfinite(scale))
        scale = 0.0; // nothing to divide: one bin holds all
    constexpr double last = bins - 1;
    double nothing = 0.0; // NaN as soon as a value is not finite
    m_counts.fill(0);
    m_bin_of.resize(values.size() + together);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double value = values[i];
        nothing += value - value;
        const double place = (value - start) * scale;
        const double inside = place > 0.0 ? place : 0.0;
        const auto bin = static_cast<std::uint16_t>(static_cast<int>(inside < last ? inside : last));
        m_bin_of[i] = bin;
        ++m_counts[bin];
    }
    return nothing == 0.0;
}

// Few values are wanted: many bins are looked at together.
void Percentiles::collect(std::span<const double> values, const std::array<std::uint16_t, 3>& wanted) {
    typedef std::uint16_t Bins __attribute__((vector_size(together * sizeof(std::uint16_t))));
    const auto all = [](std::uint16_t bin) { return Bins{} + bin; };
    const std::array<Bins, 3> sought = {all(wanted[0]), all(wanted[1]), all(wanted[2])};
    for (auto& inside : m_inside)
        inside.clear();
    for (std::size_t start = 0; start < values.size(); start += together) {
        Bins here;
        std::memcpy(&here, &m_bin_of[start], sizeof here);
        const auto found = (here == sought[0]) | (here == sought[1]) | (here == sought[2]);
        std::array<std::uint64_t, sizeof(Bins) / sizeof(std::uint64_t)> any;
        std::memcpy(any.data(), &found, sizeof found);
        if ((any[0] | any[1]) == 0)
            continue;
        for (std::size_t i = start; i < std::min(start + together, values.size()); ++i)
            for (std::size_t k = 0; k < wanted.size(); ++k)
                if (m_bin_of[i] == wanted[k])
                    m_inside[k].push_back(values[i]);
    }
}

// The histogram says in which bins the ranks lie; only those bins are sorted out.
std::array<double, 3> Percentiles::ranked(std::span<const double> values, const Ranks& ranks) {
    std::array<std::uint16_t, 3> wanted{};
    Ranks left = ranks;
    for (std::size_t k = 0; k < ranks.size(); ++k)
        while (left[k] >= m_counts[wanted[k]])
            left[k] -= m_counts[wanted[k]++];
    collect(values, wanted);
    std::array<double, 3> found{};
    for (std::size_t k = 0; k < ranks.size(); ++k) {
        const auto at = m_inside[k].begin() + static_cast<std::ptrdiff_t>(left[k]);
        std::nth_element(m_inside[k].begin(), at, m_inside[k].end());
        found[k] = *at;
    }
    return found;
}

Band Percentiles::band(std::span<const double> values) {
    std::span<const double> finite = values;
    if (values.empty() || !count(values)) {
        m_finite.clear();
        std::copy_if(values.begin(), values.end(), std::back_inserter(m_finite),
                     [](double value) { return std::isfinite(value); });
        if (m_finite.empty())
            return {};
        finite = m_finite;
        count(finite);
    }
    const std::size_t n = finite.size();
    const auto found = ranked(finite, {rank_at(0.05, n), rank_at(0.5, n), rank_at(0.95, n)});
    return {found[0], found[1], found[2], static_cast<double>(n) / static_cast<double>(values.size())};
}

} // namespace tokenscope
