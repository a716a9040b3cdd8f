// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number_text.h"

#include "core/text/decimal_layout.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tokenscope {
namespace {

struct Scale {
    int exponent;
    std::string_view suffix;
};

constexpr double greatest_fixed = 1e15;

Decimal whole_digits(std::string_view digits, bool negative) {
    return {negative, std::string(digits), static_cast<int>(digits.size()) - 1};
}

Decimal shifted(Decimal decimal, int by) {
    if (!decimal.is_zero())
        decimal.exponent += by;
    return decimal;
}

std::string undefined() { return std::string(undefined_text); }

// The greatest scale that the number reaches, or the last.
template <std::size_t n> const Scale& suiting(const std::array<Scale, n>& scales, int exponent) {
    for (const Scale& scale : scales)
        if (exponent >= scale.exponent)
            return scale;
    return scales.back();
}

template <std::size_t n>
std::string scaled(const Decimal& decimal, const std::array<Scale, n>& scales, std::string_view separator,
                   const NumberFormat& format) {
    const Scale& scale = suiting(scales, decimal.is_zero() ? 0 : decimal.exponent);
    std::string text = written(shifted(decimal, -scale.exponent), format);
    if (!scale.suffix.empty())
        text += separator;
    return text + std::string(scale.suffix);
}

// Words name no number from 1e18 on: that would be a million trillion.
std::string in_words(const Decimal& decimal, const NumberFormat& format) {
    const std::array<Scale, 4> scales = {
        {{12, format.trillion}, {9, format.billion}, {6, format.million}, {0, ""}}};
    if (decimal.exponent >= 18 || decimal.exponent < 0)
        return written(decimal, format);
    return scaled(decimal, scales, no_break_space, format);
}

// "$" stands between the sign and the digits.
std::string with_dollar(std::string text) {
    text.insert(text.starts_with(minus_sign) ? minus_sign.size() : 0, "$");
    return text;
}

std::string explicit_sign(double value) { return value > 0.0 ? "+" : ""; }

} // namespace

std::string exact(double value) {
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end.ptr};
}

std::string full(double value, double unit_factor, const NumberFormat& format) {
    if (!std::isfinite(value) || !std::isfinite(value / unit_factor))
        return undefined();
    if (const auto power = decimal_power(unit_factor))
        return written(shifted(shortest_decimal(value), -*power), format);
    return written(shortest_decimal(value / unit_factor), format);
}

std::string significant(double value, int digits, const NumberFormat& format) {
    return std::isfinite(value) ? written(rounded_decimal(value, digits), format) : undefined();
}

std::string fixed(double value, int decimals, const NumberFormat& format) {
    if (!std::isfinite(value) || std::abs(value) >= greatest_fixed)
        return significant(value, 15, format);
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                   std::chars_format::fixed, std::clamp(decimals, 0, 20));
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
    const std::size_t point = text.find('.');
    const bool is_zero = text.find_first_not_of("0.") == text.npos;
    const std::string whole =
        written_in_full(whole_digits(text.substr(0, point), value < 0.0 && !is_zero), format);
    return point == text.npos ? whole : whole + format.decimal_point + std::string(text.substr(point + 1));
}

std::string scientific(double value, int digits, const NumberFormat& format) {
    return std::isfinite(value) ? written_as_power(rounded_decimal(value, digits), format) : undefined();
}

std::string power_of_ten(int exponent) {
    constexpr std::array<std::string_view, 10> superscripts = {"⁰", "¹", "²", "³", "⁴",
                                                               "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = exponent < 0 ? "10⁻" : "10";
    for (const char digit : std::to_string(std::abs(exponent)))
        text += superscripts[static_cast<std::size_t>(digit - '0')];
    return text;
}

std::string count(double value, int digits, const NumberFormat& format) {
    if (!std::isfinite(value))
        return undefined();
    return in_words(without_trailing_zeros(rounded_decimal(value, digits)), format);
}

std::string short_count(double value, int digits, const NumberFormat& format) {
    constexpr std::array<Scale, 5> scales = {{{12, "T"}, {9, "B"}, {6, "M"}, {3, "k"}, {0, ""}}};
    if (!std::isfinite(value))
        return undefined();
    return scaled(without_trailing_zeros(rounded_decimal(value, digits)), scales, "", format);
}

std::string money(double dollars, int digits, const NumberFormat& format) {
    return std::isfinite(dollars) ? with_dollar(in_words(rounded_decimal(dollars, digits), format))
                                  : undefined();
}

std::string price(double dollars, const NumberFormat& format) {
    if (!std::isfinite(dollars))
        return undefined();
    const bool below_ten_cents = dollars != 0.0 && rounded_decimal(dollars, 2).exponent < -1;
    return with_dollar(below_ten_cents ? significant(dollars, 2, format) : fixed(dollars, 2, format));
}

std::string physical(double value, std::string_view unit, int digits, const NumberFormat& format) {
    constexpr std::array<Scale, 10> prefixes = {{{18, "E"},
                                                 {15, "P"},
                                                 {12, "T"},
                                                 {9, "G"},
                                                 {6, "M"},
                                                 {3, "k"},
                                                 {0, ""},
                                                 {-3, "m"},
                                                 {-6, "µ"},
                                                 {-9, "n"}}};
    if (!std::isfinite(value))
        return undefined();
    const Decimal decimal = rounded_decimal(value, digits);
    const bool clock_or_rule = unit == "s" || unit == "m";
    const bool plain =
        decimal.is_zero() || (!clock_or_rule && decimal.exponent < 0 && decimal.exponent >= -2);
    const bool too_long = unit == "s" && decimal.exponent > 0;
    const Scale& prefix = plain || too_long ? prefixes[6] : suiting(prefixes, decimal.exponent);
    return with_unit(written(shifted(decimal, -prefix.exponent), format),
                     std::string(prefix.suffix) + std::string(unit));
}

std::string watt_hours(double joule, std::string_view per, int digits, const NumberFormat& format) {
    return physical(joule / 3600.0, "Wh" + std::string(per), digits, format);
}

std::string percent(double fraction, int digits, const NumberFormat& format) {
    if (!std::isfinite(fraction))
        return undefined();
    return with_unit(written(without_trailing_zeros(shifted(rounded_decimal(fraction, digits), 2)), format),
                     "%");
}

std::string times(double ratio, int digits, const NumberFormat& format) {
    return std::isfinite(ratio) ? with_unit(significant(ratio, digits, format), "×") : undefined();
}

std::string change(double ratio, const NumberFormat& format) {
    if (!std::isfinite(ratio) || ratio >= 1.5 || ratio <= 0.67)
        return times(ratio, 2, format);
    const double hundredths = (ratio - 1.0) * 100.0;
    const bool small = std::abs(hundredths) < 0.95;
    if (std::abs(hundredths) < 0.005)
        return with_unit("0", "%");
    return with_unit(explicit_sign(hundredths) +
                         (small ? significant(hundredths, 1, format) : fixed(hundredths, 0, format)),
                     "%");
}

std::string points(double difference, const NumberFormat& format) {
    if (!std::isfinite(difference))
        return undefined();
    const double rounded = std::round(difference * 100.0);
    return with_unit(explicit_sign(rounded) + fixed(rounded, 0, format),
                     std::abs(rounded) == 1.0 ? format.point : format.points);
}

std::string with_unit(std::string_view number, std::string_view unit) {
    std::string text(number);
    if (unit.empty() || unit == "1")
        return text;
    if (unit == "×")
        return "×" + text;
    if (unit.starts_with('$'))
        return with_dollar(text) + std::string(unit.substr(1));
    return text + std::string(no_break_space) + std::string(unit);
}

} // namespace tokenscope
