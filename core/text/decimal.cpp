// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <system_error>

namespace tokenscope {
namespace {

// Reads "-d.ddde±xx" as to_chars writes it.
Decimal from_scientific(std::string_view text) {
    Decimal decimal;
    decimal.negative = text.starts_with('-');
    if (decimal.negative)
        text.remove_prefix(1);
    const std::size_t mark = text.find('e');
    decimal.digits = std::string(text.substr(0, mark));
    std::erase(decimal.digits, '.');
    const std::string_view power = text.substr(mark + 1);
    std::from_chars(power.data() + (power.starts_with('+') ? 1 : 0), power.data() + power.size(),
                    decimal.exponent);
    return decimal;
}

bool has_digit_above_zero(const std::string& mantissa) {
    return mantissa.find_first_of("123456789") != std::string::npos;
}

} // namespace

Decimal shortest_decimal(double value) {
    if (value == 0.0)
        return {};
    std::array<char, 64> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    return from_scientific({buffer.data(), end.ptr});
}

Decimal rounded_decimal(double value, int significant_digits) {
    if (value == 0.0)
        return {};
    std::array<char, 64> buffer{};
    const int decimals = std::clamp(significant_digits, 1, 17) - 1;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific, decimals);
    return from_scientific({buffer.data(), end.ptr});
}

Decimal without_trailing_zeros(Decimal decimal) {
    const std::size_t last = decimal.digits.find_last_not_of('0');
    decimal.digits.resize(last == std::string::npos ? 1 : last + 1);
    return decimal;
}

std::optional<int> decimal_power(double ratio) {
    if (!(ratio > 0.0) || !std::isfinite(ratio))
        return std::nullopt;
    const double power = std::round(std::log10(ratio));
    if (std::abs(ratio / std::pow(10.0, power) - 1.0) > 1e-12)
        return std::nullopt;
    return static_cast<int>(power);
}

std::optional<double> nearest_double(const std::string& mantissa, int exponent) {
    const std::string text = mantissa + "e" + std::to_string(exponent);
    double value = 0.0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = end.ec == std::errc() && end.ptr == text.data() + text.size();
    if (!whole || !std::isfinite(value) || (value == 0.0 && has_digit_above_zero(mantissa)))
        return std::nullopt;
    return value;
}

} // namespace tokenscope
