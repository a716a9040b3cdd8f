// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/percentiles.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <iterator>

namespace tokenscope {
namespace {

constexpr std::array<double, 3> shares = {0.05, 0.5, 0.95};
constexpr double outermost = 0.005; // share of the first values beyond either end of the histogram
constexpr double doubt = 4.0;       // standard deviations of a percentile of the first values

std::size_t rank_at(double share, std::size_t count) {
    return static_cast<std::size_t>(std::lround(share * static_cast<double>(count - 1)));
}

constexpr std::size_t lanes = 4;
typedef double Values __attribute__((vector_size(lanes * sizeof(double))));
typedef int Bins __attribute__((vector_size(lanes * sizeof(int))));

std::vector<double> finite_part(std::span<const double> values) {
    std::vector<double> finite;
    std::copy_if(values.begin(), values.end(), std::back_inserter(finite),
                 [](double value) { return std::isfinite(value); });
    return finite;
}

} // namespace

Band in_unit(const Band& band, double factor) {
    return {band.low / factor, band.middle / factor, band.high / factor, band.defined};
}

void Percentiles::restart() {
    m_counts.fill(0);
    m_kept.clear();
    m_seen = m_finite = 0;
    m_surprised = false;
}

std::size_t Percentiles::bin_of(double value) const {
    constexpr double last = bins - 1;
    const double place = (value - m_start) * m_scale;
    const double inside = place > 0.0 ? place : 0.0;
    return static_cast<std::size_t>(static_cast<int>(inside < last ? inside : last));
}

void Percentiles::expect(std::span<const double> first) {
    restart();
    m_expects = true;
    m_constant = false;
    m_near.fill(1);
    m_scale = 0.0; // one bin for all, unless the values say better
    std::vector<double> sorted = finite_part(first);
    if (sorted.empty())
        return;
    std::sort(sorted.begin(), sorted.end());
    const auto at = [&sorted](double share) {
        return sorted[rank_at(std::clamp(share, 0.0, 1.0), sorted.size())];
    };
    m_start = at(outermost);
    m_constant = sorted.front() == sorted.back();
    const double scale = static_cast<double>(bins - 1) / (at(1.0 - outermost) - m_start);
    if (m_constant || !std::isfinite(scale))
        return;
    m_scale = scale;
    m_near.fill(0);
    for (const double share : shares) {
        const double spread = doubt * std::sqrt(share * (1.0 - share) / static_cast<double>(sorted.size()));
        for (std::size_t bin = bin_of(at(share - spread)); bin <= bin_of(at(share + spread)); ++bin)
            m_near[bin] = 1;
    }
}

void Percentiles::expect_like(const Percentiles& other) {
    restart();
    m_expects = other.m_expects;
    m_constant = other.m_constant;
    m_start = other.m_start;
    m_scale = other.m_scale;
    m_near = other.m_near;
}

void Percentiles::expect_exactly() {
    m_near.fill(0);
    for (const double share : shares) {
        std::size_t rank = rank_at(share, m_finite);
        if (m_finite > 0)
            m_near[bin_of_rank(rank)] = 1;
    }
    m_constant = false;
    restart();
}

void Percentiles::add(std::span<const double> values) {
    m_seen += values.size();
    if (m_constant) {
        add_constant(values);
        return;
    }
    const std::size_t kept = m_kept.size();
    m_finite += values.size();
    if (count(values))
        return;
    uncount(values);
    m_kept.resize(kept);
    const auto finite = finite_part(values);
    m_finite -= values.size() - finite.size();
    count(finite);
}

void Percentiles::add_constant(std::span<const double> values) {
    m_finite += values.size();
    m_counts[0] += static_cast<std::uint32_t>(values.size());
    m_surprised = m_surprised || std::any_of(values.begin(), values.end(),
                                             [this](double value) { return value != m_start; });
}

// Every value is written behind the kept ones, and stays there if the next one is written after it.
void Percentiles::pass(double value, std::size_t bin, std::size_t& kept) {
    ++m_counts[bin];
    m_passing[kept] = value;
    kept += m_near[bin];
}

bool Percentiles::count(std::span<const double> values) {
    m_passing.resize(std::max(m_passing.size(), values.size() + 1));
    std::size_t kept = 0, i = 0;
    const Values start = Values{} + m_start, zero{}, last = zero + static_cast<double>(bins - 1);
    Values nothing{}; // NaN as soon as a value is not finite
    for (; i + lanes <= values.size(); i += lanes) {
        Values four;
        std::memcpy(&four, &values[i], sizeof four);
        nothing += four - four;
        const Values place = (four - start) * m_scale;
        const Values inside = place > zero ? place : zero;
        const Bins bin = __builtin_convertvector(inside < last ? inside : last, Bins);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            pass(values[i + lane], static_cast<std::size_t>(bin[lane]), kept);
    }
    for (; i < values.size(); ++i) {
        nothing[0] += values[i] - values[i];
        pass(values[i], bin_of(values[i]), kept);
    }
    m_kept.insert(m_kept.end(), m_passing.begin(), m_passing.begin() + static_cast<std::ptrdiff_t>(kept));
    return nothing[0] + nothing[1] + nothing[2] + nothing[3] == 0.0;
}

void Percentiles::uncount(std::span<const double> values) {
    for (const double value : values)
        --m_counts[bin_of(value)];
}

void Percentiles::add(const Percentiles& other) {
    m_seen += other.m_seen;
    m_finite += other.m_finite;
    m_surprised = m_surprised || other.m_surprised;
    for (std::size_t bin = 0; bin < bins; ++bin)
        m_counts[bin] += other.m_counts[bin];
    m_kept.insert(m_kept.end(), other.m_kept.begin(), other.m_kept.end());
}

std::size_t Percentiles::bin_of_rank(std::size_t& rank) const {
    std::size_t bin = 0;
    while (rank >= m_counts[bin])
        rank -= m_counts[bin++];
    return bin;
}

// The kept values of three bins, sorted out as far as the ranks need.
std::array<double, 3> Percentiles::values_of(const Three& wanted, const Three& ranks) {
    Three found{};
    for (auto& inside : m_inside)
        inside.resize(std::max(inside.size(), m_kept.size() + 1));
    for (const double value : m_kept) {
        const std::size_t bin = bin_of(value);
        for (std::size_t k = 0; k < wanted.size(); ++k) {
            m_inside[k][found[k]] = value;
            found[k] += bin == wanted[k] ? 1 : 0;
        }
    }
    std::array<double, 3> values{};
    for (std::size_t k = 0; k < wanted.size(); ++k) {
        const auto begin = m_inside[k].begin();
        const auto at = begin + static_cast<std::ptrdiff_t>(ranks[k]);
        std::nth_element(begin, at, begin + static_cast<std::ptrdiff_t>(found[k]));
        values[k] = *at;
    }
    return values;
}

std::optional<Band> Percentiles::band() {
    if (m_surprised)
        return std::nullopt;
    if (m_finite == 0)
        return Band{};
    const double defined = static_cast<double>(m_finite) / static_cast<double>(m_seen);
    if (m_constant)
        return Band{m_start, m_start, m_start, defined};
    Three ranks{}, wanted{};
    for (std::size_t k = 0; k < shares.size(); ++k) {
        ranks[k] = rank_at(shares[k], m_finite);
        wanted[k] = bin_of_rank(ranks[k]);
        if (m_near[wanted[k]] == 0)
            return std::nullopt;
    }
    const auto found = values_of(wanted, ranks);
    return Band{found[0], found[1], found[2], defined};
}

Band band_of(std::span<const double> values) {
    Percentiles percentiles;
    percentiles.expect(values);
    percentiles.add(values);
    if (const auto band = percentiles.band())
        return *band;
    percentiles.expect_exactly();
    percentiles.add(values);
    return percentiles.band().value_or(Band{});
}

} // namespace tokenscope
