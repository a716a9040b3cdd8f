// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace tokenscope {

// A finite number as people write it: d.ddd × 10^exponent. Shifting the exponent changes a unit without
// rounding.
struct Decimal {
    bool negative = false;
    std::string digits = "0"; // at least one; the first is 0 only for zero
    int exponent = 0;

    bool is_zero() const { return digits.front() == '0'; }
};

// The fewest digits that read back as the same number. The value must be finite.
Decimal shortest_decimal(double value);

// Correctly rounded to 1 to 17 significant digits. The value must be finite.
Decimal rounded_decimal(double value, int significant_digits);

Decimal without_trailing_zeros(Decimal decimal);

// k where `ratio` is 10^k but for rounding.
std::optional<int> decimal_power(double ratio);

// The double nearest to mantissa × 10^exponent; the mantissa is digits with at most one '.'. Nothing when the
// number is too large or too small for a double.
std::optional<double> nearest_double(const std::string& mantissa, int exponent);

} // namespace tokenscope
