// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
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

// Finds the percentiles of values that pass by. All are counted in a histogram, only those near a percentile
// are kept. A percentile is a value itself: that of rank round(p (n - 1)), in whatever order they came.
// Values that are not finite lower `defined` and are left out.
class Percentiles {
public:
    bool expects() const { return m_expects; }
    // Learns from the first values where the percentiles will lie. Counts nothing yet.
    void expect(std::span<const double> first);
    // Expects what another one expects.
    void expect_like(const Percentiles& other);
    // Forgets what was counted, not what is expected.
    void restart();
    void add(std::span<const double> values);
    void add(const Percentiles& other); // that expects the same
    // Nothing: a percentile lies where no values were kept. Then expect_exactly() and a second pass finds it.
    std::optional<Band> band();
    void expect_exactly();

private:
    static constexpr std::size_t bins = 512;

    std::size_t bin_of(double value) const;
    bool count(std::span<const double> values); // false: some are not finite
    void uncount(std::span<const double> values);
    void add_constant(std::span<const double> values);
    void pass(double value, std::size_t bin, std::size_t& kept);
    // Sets `rank` to the rank inside the bin that is returned.
    std::size_t bin_of_rank(std::size_t& rank) const;
    using Three = std::array<std::size_t, 3>;
    std::array<double, 3> values_of(const Three& bins_of_ranks, const Three& ranks);

    bool m_expects = false;
    bool m_constant = false; // expected to be m_start, all of them
    bool m_surprised = false;
    double m_start = 0.0, m_scale = 0.0;
    std::array<std::uint8_t, bins> m_near{};    // 1: values of this bin are kept
    std::array<std::uint32_t, bins> m_counts{}; // of finite values
    std::vector<double> m_kept, m_passing;
    std::array<std::vector<double>, 3> m_inside; // kept values of one bin
    std::size_t m_seen = 0, m_finite = 0;
};

// Of values that are all there.
Band band_of(std::span<const double> values);

} // namespace tokenscope
