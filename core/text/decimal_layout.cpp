// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decimal_layout.h"

namespace tokenscope {
namespace {

constexpr int least_plain_exponent = -4, greatest_plain_exponent = 14;

std::string grouped(const std::string& digits, const std::string& separator) {
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += separator;
        text += digits[i];
    }
    return text;
}

std::string sign_of(const Decimal& decimal) {
    return decimal.negative ? std::string(minus_sign) : std::string();
}

std::string without_sign(const Decimal& decimal, const NumberFormat& format) {
    if (decimal.exponent < 0)
        return "0" + format.decimal_point +
               std::string(static_cast<std::size_t>(-decimal.exponent - 1), '0') + decimal.digits;
    std::string digits = decimal.digits;
    const auto whole = static_cast<std::size_t>(decimal.exponent) + 1;
    if (digits.size() < whole)
        digits.append(whole - digits.size(), '0');
    const std::string fraction = digits.substr(whole);
    return grouped(digits.substr(0, whole), format.group_separator) +
           (fraction.empty() ? "" : format.decimal_point + fraction);
}

} // namespace

std::string written(const Decimal& decimal, const NumberFormat& format) {
    if (decimal.exponent < least_plain_exponent || decimal.exponent > greatest_plain_exponent)
        return written_as_power(decimal, format);
    return written_in_full(decimal, format);
}

std::string written_in_full(const Decimal& decimal, const NumberFormat& format) {
    return sign_of(decimal) + without_sign(decimal, format);
}

std::string written_as_power(const Decimal& decimal, const NumberFormat& format) {
    std::string text = sign_of(decimal) + decimal.digits.substr(0, 1);
    if (decimal.digits.size() > 1)
        text += format.decimal_point + decimal.digits.substr(1);
    text += no_break_space;
    text += "×";
    text += no_break_space;
    return text + power_of_ten(decimal.exponent);
}

} // namespace tokenscope
