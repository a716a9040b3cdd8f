// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <array>
#include <string>

namespace tokenscope {

inline constexpr int base_dimension_count = 14;
using DimensionExponents = std::array<int, base_dimension_count>;

namespace detail {
template <class List> struct Exponents {
    static constexpr void add(DimensionExponents& e) {
        using Entry = typename List::item;
        e[static_cast<std::size_t>(Entry::tag_type::value - 7001)] +=
            static_cast<int>(Entry::value_type::Numerator) / static_cast<int>(Entry::value_type::Denominator);
        Exponents<typename List::next>::add(e);
    }
};
template <> struct Exponents<boost::units::dimensionless_type> {
    static constexpr void add(DimensionExponents&) {}
};
} // namespace detail

// Whole-number exponents of a unit over the base dimensions, in the order of dimension:: in units.h.
template <class Unit> constexpr DimensionExponents exponents_of() {
    DimensionExponents e{};
    detail::Exponents<typename Unit::dimension_type>::add(e);
    return e;
}

// "facility J/token", "token/(s·accelerator)", "" for a plain ratio.
std::string unit_symbol(const DimensionExponents& exponents);

template <class Unit> std::string unit_symbol() { return unit_symbol(exponents_of<Unit>()); }

} // namespace tokenscope
