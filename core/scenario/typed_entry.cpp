// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/typed_entry.h"

#include "core/scenario/input_value.h"
#include "core/text/entry_error.h"
#include "core/text/entry_parser.h"
#include "core/text/number_text.h"

#include <limits>

namespace tokenscope {
namespace {

double number_or_nan(const Amount& amount) {
    return amount.is_number() ? amount.value : std::numeric_limits<double>::quiet_NaN();
}

EntryContext context_of(const InputRow& row, const Amount& current, const Amount& baseline) {
    EntryContext context;
    context.unit = row.unit;
    context.current = number_or_nan(current);
    context.baseline = number_or_nan(baseline);
    context.is_count = row.wording == Wording::count || row.unit == "parameter";
    context.is_share = row.wording == Wording::share;
    context.blank_allowed = row.blank_allowed;
    context.auto_allowed = row.automatic_allowed;
    context.shown_unit = row.shown_unit;
    context.shown_factor = row.shown_factor;
    context.per_accelerator = row.per_accelerator;
    context.per_request = row.per_request;
    return context;
}

} // namespace

std::variant<TypedAmount, EntryError, RangeError> read_typed(const InputRow& row, std::string_view text,
                                                             const Amount& current, const Amount& baseline,
                                                             char decimal_point, char group_separator) {
    EntryContext context = context_of(row, current, baseline);
    context.decimal_point = decimal_point;
    context.group_separator = group_separator;
    const EntryResult result = parse_entry(text, context);
    if (const auto* error = std::get_if<EntryError>(&result))
        return *error;
    if (std::holds_alternative<EntryBlank>(result))
        return TypedAmount{Amount::blank(), {}};
    if (std::holds_alternative<EntryAuto>(result))
        return TypedAmount{Amount::automatic(), {}};
    const auto& entered = std::get<EntryValue>(result);
    if (!is_valid(entered.value, row))
        return RangeError{entered.value, valid_range_text(row)};
    return TypedAmount{Amount::of(entered.value), entered.preview};
}

std::string sentence(const InputRow& row, const EntryError& error) {
    return std::string(row.id) + ": " + sentence(error);
}

std::string sentence(const InputRow& row, const RangeError& error) {
    return std::string(row.id) + ": " + full(error.value) + " is out of range; it must be " + error.expected;
}

} // namespace tokenscope
