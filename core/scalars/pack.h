// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace tokenscope {

// Four scenarios at once, one in each lane. An operation on a lane gives the bits that it gives on a double.
// Decisions that are the same for all scenarios of a kind are taken on the first lane, see plain(); the
// others go through exceeds(), reaches(), within() and where(), each lane for itself.
class Pack {
public:
    static constexpr std::size_t lanes = 4;
    typedef double Vector __attribute__((vector_size(lanes * sizeof(double))));
    typedef long long Mask __attribute__((vector_size(lanes * sizeof(long long))));

    Pack() : m_v{} {}
    Pack(double v) : m_v{v, v, v, v} {}
    explicit Pack(const Vector& v) : m_v(v) {}

    double lane(std::size_t i) const { return m_v[i]; }
    void set_lane(std::size_t i, double value) { m_v[i] = value; }
    const Vector& vector() const { return m_v; }

    friend bool operator==(const Pack& a, const Pack& b) {
        for (std::size_t i = 0; i < lanes; ++i)
            if (a.m_v[i] != b.m_v[i])
                return false;
        return true;
    }
    friend Pack operator+(const Pack& a, const Pack& b) { return Pack(a.m_v + b.m_v); }
    friend Pack operator-(const Pack& a, const Pack& b) { return Pack(a.m_v - b.m_v); }
    friend Pack operator*(const Pack& a, const Pack& b) { return Pack(a.m_v * b.m_v); }
    friend Pack operator/(const Pack& a, const Pack& b) { return Pack(a.m_v / b.m_v); }
    friend Pack operator-(const Pack& a) { return Pack(-a.m_v); }
    Pack& operator+=(const Pack& b) { return *this = *this + b; }
    Pack& operator*=(const Pack& b) { return *this = *this * b; }

    friend Pack sqrt(const Pack& a) {
        return by_lane([](double x) { return std::sqrt(x); }, a);
    }
    friend Pack exp(const Pack& a) {
        return by_lane([](double x) { return std::exp(x); }, a);
    }
    friend Pack log(const Pack& a) {
        return by_lane([](double x) { return std::log(x); }, a);
    }
    friend Pack power(const Pack& a, const Pack& b) {
        return by_lane([](double x, double y) { return std::pow(x, y); }, a, b);
    }
    friend double plain(const Pack& a) { return a.m_v[0]; }
    friend Pack select(bool first, const Pack& a, const Pack& b) { return first ? a : b; }
    friend Pack larger(const Pack& a, const Pack& b) { return Pack(a.m_v < b.m_v ? b.m_v : a.m_v); }
    friend Pack smaller(const Pack& a, const Pack& b) { return Pack(b.m_v < a.m_v ? b.m_v : a.m_v); }

private:
    bool is_uniform() const { return m_v[0] == m_v[1] && m_v[0] == m_v[2] && m_v[0] == m_v[3]; }

    // What does not vary is calculated once.
    template <class Function, class... Packs> static Pack by_lane(Function value, const Packs&... of) {
        if ((of.is_uniform() && ...))
            return Pack(value(of.m_v[0]...));
        Pack result;
        for (std::size_t i = 0; i < lanes; ++i)
            result.m_v[i] = value(of.m_v[i]...);
        return result;
    }

    Vector m_v;
};

template <class Unit> Pack::Mask exceeds(const Quantity<Unit, Pack>& a, double bound) {
    return a.value().vector() > Pack(bound).vector();
}
template <class Unit> Pack::Mask reaches(const Quantity<Unit, Pack>& a, double bound) {
    return a.value().vector() >= Pack(bound).vector();
}
template <class Unit> Pack::Mask within(const Quantity<Unit, Pack>& a, double above, double most) {
    return exceeds(a, above) & (a.value().vector() <= Pack(most).vector());
}
template <class Unit>
Quantity<Unit, Pack> where(Pack::Mask first, const Quantity<Unit, Pack>& a, const Quantity<Unit, Pack>& b) {
    return Quantity<Unit, Pack>::from_value(Pack(first ? a.value().vector() : b.value().vector()));
}

} // namespace tokenscope
