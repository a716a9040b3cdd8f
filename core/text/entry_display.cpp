// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/entry_display.h"

#include "core/text/decimal_layout.h"

namespace tokenscope {
namespace {

constexpr int shown_digits = 12;

NumberFormat number_format(const EntryContext& context) {
    NumberFormat format;
    format.decimal_point = context.decimal_point;
    format.group_separator = context.group_separator;
    if (context.decimal_point == context.group_separator)
        format.group_separator = no_break_space;
    return format;
}

} // namespace

ShownUnit shown_unit_of(const EntryContext& context) {
    if (!context.shown_unit.empty())
        return {context.shown_unit, context.shown_factor};
    return context.is_share ? ShownUnit{"%", 0.01} : ShownUnit{context.unit, 1.0};
}

std::string shown_text(double value, const EntryContext& context) {
    const ShownUnit unit = shown_unit_of(context);
    Decimal decimal = rounded_decimal(value, shown_digits);
    if (const auto power = decimal_power(unit.factor); power && !decimal.is_zero())
        decimal.exponent -= *power;
    else
        decimal = rounded_decimal(value / unit.factor, shown_digits);
    return with_unit(written(without_trailing_zeros(decimal), number_format(context)), unit.text);
}

} // namespace tokenscope
