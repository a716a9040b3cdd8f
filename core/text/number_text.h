// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tokenscope {

// What a language puts into numbers. The words are the only text of this header that is translated.
struct NumberFormat {
    std::string decimal_point = ".";
    std::string group_separator = ",";
    std::string million = "million", billion = "billion", trillion = "trillion";
    std::string point = "point", points = "points";
};

inline constexpr std::string_view no_break_space = "\u00a0";
inline constexpr std::string_view minus_sign = "\u2212";
inline constexpr std::string_view undefined_text =
    "\u2013"; // what every function here gives for NaN and infinity

// For files and pipes: the shortest text that reads back as the same double, C locale. "nan" and "inf" as
// to_chars.
std::string exact(double value);

// For entry fields: value / unit_factor with every digit it has, so that reading it back gives the same
// double.
std::string full(double value, double unit_factor = 1.0, const NumberFormat& format = {});

// "31,000", "0.0054", "8.0"; a power of ten only below 1e-4 and from 1e15.
std::string significant(double value, int digits, const NumberFormat& format = {});

// "1,234.50".
std::string fixed(double value, int decimals, const NumberFormat& format = {});

// "8.8 × 10⁻⁷" and "10⁻⁶".
std::string scientific(double value, int digits, const NumberFormat& format = {});
std::string power_of_ten(int exponent);

// Counts: "70 billion", "1.8 million", "12,000"; and "70B", "405B", "1T", "1.5k".
std::string count(double value, int digits, const NumberFormat& format = {});
std::string short_count(double value, int digits, const NumberFormat& format = {});

// Dollars, never with SI prefixes. An estimate has `digits` significant digits: "$0.88", "$31,000", "$9.0
// million"; a price has two decimals, and below ten cents two significant digits: "$2.50", "$0.075".
std::string money(double dollars, int digits = 2, const NumberFormat& format = {});
std::string price(double dollars, const NumberFormat& format = {});

// A physical value with the SI prefix that suits it, put before `unit` ("W", "B", "FLOP/s", "J/token"): "1.1
// MW", "650 GB". Below 1 the bare unit is kept down to 0.01, except for seconds and metres.
std::string physical(double value, std::string_view unit, int digits = 2, const NumberFormat& format = {});

// Energy in joule as "9.2 GWh", "0.29 Wh"; `per` follows the unit ("/year").
std::string watt_hours(double joule, std::string_view per = {}, int digits = 2,
                       const NumberFormat& format = {});

// A fraction as "62 %", without trailing zeros.
std::string percent(double fraction, int digits = 2, const NumberFormat& format = {});

// "×11", "×0.59".
std::string times(double ratio, int digits = 2, const NumberFormat& format = {});

// A ratio as the reader compares it: "×11" from 1.5, "×0.59" to 0.67, between them "+12 %" or "−8 %".
std::string change(double ratio, const NumberFormat& format = {});

// A difference of two fractions: "−34 points".
std::string points(double difference, const NumberFormat& format = {});

// Number and unit as they stand together: "$2.50/Mtok", "×1.43", "0.08 kg/kWh", "5".
std::string with_unit(std::string_view number, std::string_view unit);

} // namespace tokenscope
