// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace tokenscope {

// A value with its exact partial derivatives: a + sum(d_i e_i) with e_i e_j = 0, so every operation applies
// the chain rule to each partial. Plain values, no expression templates: Boost.Units must see the result
// type.
template <std::size_t N> struct Dual {
    double value = 0.0;
    std::array<double, N> partials{};

    constexpr Dual() = default;
    constexpr Dual(double v) : value(v) {}

    static constexpr Dual variable(double v, std::size_t index) {
        Dual d(v);
        d.partials[index] = 1.0;
        return d;
    }

    friend constexpr bool operator==(const Dual&, const Dual&) = default;
    friend constexpr bool operator<(const Dual& a, const Dual& b) { return a.value < b.value; }
    friend constexpr bool operator>(const Dual& a, const Dual& b) { return b < a; }
    friend constexpr bool operator<=(const Dual& a, const Dual& b) { return !(b < a); }
    friend constexpr bool operator>=(const Dual& a, const Dual& b) { return !(a < b); }

    friend constexpr Dual operator+(const Dual& a, const Dual& b) {
        return chained(a.value + b.value, a, 1.0, b, 1.0);
    }
    friend constexpr Dual operator-(const Dual& a, const Dual& b) {
        return chained(a.value - b.value, a, 1.0, b, -1.0);
    }
    friend constexpr Dual operator*(const Dual& a, const Dual& b) {
        return chained(a.value * b.value, a, b.value, b, a.value);
    }
    friend constexpr Dual operator/(const Dual& a, const Dual& b) {
        const double quotient = a.value / b.value;
        return chained(quotient, a, 1.0 / b.value, b, -quotient / b.value);
    }
    friend constexpr Dual operator-(const Dual& a) { return chained(-a.value, a, -1.0); }
    constexpr Dual& operator+=(const Dual& b) { return *this = *this + b; }
    constexpr Dual& operator*=(const Dual& b) { return *this = *this * b; }

    friend Dual sqrt(const Dual& a) {
        const double root = std::sqrt(a.value);
        return chained(root, a, 0.5 / root);
    }
    friend Dual exp(const Dual& a) {
        const double e = std::exp(a.value);
        return chained(e, a, e);
    }
    friend Dual log(const Dual& a) { return chained(std::log(a.value), a, 1.0 / a.value); }
    friend Dual power(const Dual& a, const Dual& b) {
        const double result = std::pow(a.value, b.value);
        const double by_exponent = a.value > 0.0 ? result * std::log(a.value) : 0.0;
        return chained(result, a, b.value * std::pow(a.value, b.value - 1.0), b, by_exponent);
    }
    friend constexpr double plain(const Dual& a) { return a.value; }
    friend constexpr Dual select(bool first, const Dual& a, const Dual& b) { return first ? a : b; }
    friend constexpr Dual larger(const Dual& a, const Dual& b) { return a < b ? b : a; }
    friend constexpr Dual smaller(const Dual& a, const Dual& b) { return b < a ? b : a; }

private:
    static constexpr Dual chained(double v, const Dual& a, double by_a) {
        Dual r(v);
        for (std::size_t i = 0; i < N; ++i)
            r.partials[i] = by_a * a.partials[i];
        return r;
    }
    static constexpr Dual chained(double v, const Dual& a, double by_a, const Dual& b, double by_b) {
        Dual r(v);
        for (std::size_t i = 0; i < N; ++i)
            r.partials[i] = by_a * a.partials[i] + by_b * b.partials[i];
        return r;
    }
};

} // namespace tokenscope
