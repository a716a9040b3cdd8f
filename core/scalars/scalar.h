// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <cmath>
#include <concepts>

namespace tokenscope {

// The number inside a scalar; decisions are taken on it.
constexpr double plain(double x) { return x; }

// What a formula may be evaluated at: double (the value), Dual (exact derivatives), Trace (the tree of
// steps).
template <class T>
concept Scalar = std::regular<T> && std::convertible_to<double, T> && requires(T a, T b, double d) {
    { a + b } -> std::same_as<T>;
    { a - b } -> std::same_as<T>;
    { a* b } -> std::same_as<T>;
    { a / b } -> std::same_as<T>;
    { a* d } -> std::same_as<T>;
    { d* a } -> std::same_as<T>;
    { plain(a) } -> std::same_as<double>;
};

template <class Unit, class T> double plain(const Quantity<Unit, T>& q) { return plain(q.value()); }

// The scalar inside a quantity, its unit left behind.
template <class Unit, class T> const T& bare(const Quantity<Unit, T>& q) { return q.value(); }

template <class Unit, class T> void assign_plain(Quantity<Unit>& to, const Quantity<Unit, T>& from) {
    to = of<Unit>(plain(from));
}

// Branches on data are calls, so that a trace can show the path that was not taken.
constexpr double select(bool first, double a, double b) { return first ? a : b; }
constexpr double larger(double a, double b) { return a < b ? b : a; }
constexpr double smaller(double a, double b) { return b < a ? b : a; }
inline double power(double base, double exponent) { return std::pow(base, exponent); }

// Decisions on values that may differ from lane to lane of a Pack. Elsewhere they are plain truths, and the
// path that is not taken leaves no trace.
template <class T> bool exceeds(const T& a, double bound) { return plain(a) > bound; }
template <class T> bool reaches(const T& a, double bound) { return plain(a) >= bound; }
template <class T> bool within(const T& a, double above, double most) {
    return plain(a) > above && plain(a) <= most;
}
template <class T> T where(bool first, const T& a, const T& b) { return first ? a : b; }

template <class Unit, class A, class B> auto larger(const Quantity<Unit, A>& a, const Quantity<Unit, B>& b) {
    using T = decltype(a.value() * b.value());
    return Quantity<Unit, T>::from_value(larger(T(a.value()), T(b.value())));
}
template <class Unit, class A, class B> auto smaller(const Quantity<Unit, A>& a, const Quantity<Unit, B>& b) {
    using T = decltype(a.value() * b.value());
    return Quantity<Unit, T>::from_value(smaller(T(a.value()), T(b.value())));
}
template <class Unit, class A, class B>
auto select(bool first, const Quantity<Unit, A>& a, const Quantity<Unit, B>& b) {
    using T = decltype(a.value() * b.value());
    return Quantity<Unit, T>::from_value(select(first, T(a.value()), T(b.value())));
}
template <class A, class B> auto power(const Quantity<One, A>& base, const Quantity<One, B>& exponent) {
    using T = decltype(base.value() * exponent.value());
    return Quantity<One, T>::from_value(power(T(base.value()), T(exponent.value())));
}

template <class T> Quantity<One, T> logarithm(const Quantity<One, T>& q) {
    using std::log;
    return Quantity<One, T>::from_value(log(q.value()));
}
template <class T> Quantity<One, T> exponential(const Quantity<One, T>& q) {
    using std::exp;
    return Quantity<One, T>::from_value(exp(q.value()));
}

// A root found in double, carried on to the scalar T by one Newton step, so that its derivatives are exact.
template <class T> T solved(double value, const T& residual, double slope) {
    return T(value) - residual / T(slope);
}

// Names a step for explanations; free for every scalar that keeps no tree.
template <class Unit, class T> const Quantity<Unit, T>& named(const char*, const Quantity<Unit, T>& q) {
    return q;
}

} // namespace tokenscope
