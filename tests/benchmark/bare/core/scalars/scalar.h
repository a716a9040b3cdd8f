// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <concepts>

namespace tokenscope {

template <class T>
concept Scalar = std::same_as<T, double>;

constexpr double plain(double x) { return x; }
constexpr double bare(double x) { return x; }
inline void assign_plain(double& to, double from) { to = from; }
constexpr double select(bool first, double a, double b) { return first ? a : b; }
constexpr bool exceeds(double a, double bound) { return a > bound; }
constexpr bool reaches(double a, double bound) { return a >= bound; }
constexpr bool within(double a, double above, double most) { return a > above && a <= most; }
constexpr double where(bool first, double a, double b) { return first ? a : b; }
constexpr double larger(double a, double b) { return a < b ? b : a; }
constexpr double smaller(double a, double b) { return b < a ? b : a; }
inline double power(double base, double exponent) { return std::pow(base, exponent); }
inline double logarithm(double x) { return std::log(x); }
inline double exponential(double x) { return std::exp(x); }
inline double solved(double value, double residual, double slope) { return value - residual / slope; }
constexpr const double& named(const char*, const double& x) { return x; }

} // namespace tokenscope
