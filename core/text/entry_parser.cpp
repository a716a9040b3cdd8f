// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/entry_parser.h"

#include "core/text/decimal.h"
#include "core/text/entry_display.h"
#include "core/text/entry_number.h"
#include "core/text/entry_unit.h"
#include "core/text/plain_text.h"

#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace tokenscope {
namespace {

constexpr std::size_t longest_text = 200;

// A number with the signs before it taken off.
struct TypedNumber {
    bool has_sign = false, negative = false, has_dollar_sign = false;
    EntryNumber number;
};

bool take(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix))
        return false;
    text = trimmed(text.substr(prefix.size()));
    return true;
}

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> list) {
    for (const std::string_view entry : list)
        if (text == entry)
            return true;
    return false;
}

EntryResult accepted(std::optional<double> value, bool ambiguous, std::string_view typed,
                     const EntryContext& context) {
    if (!value || !std::isfinite(*value))
        return entry_error(EntryProblem::out_of_range, typed, context);
    return EntryValue{*value, "= " + shown_text(*value, context), ambiguous};
}

// mantissa × 10^exponent × factor, rounded once where the factor is a power of ten.
std::optional<double> value_of(const TypedNumber& typed, const EntryUnit& unit) {
    const std::string mantissa = (typed.negative ? "-" : "") + typed.number.mantissa;
    const int exponent = typed.number.exponent + unit.exponent;
    if (const auto power = decimal_power(unit.factor))
        return nearest_double(mantissa, exponent + *power);
    const auto value = nearest_double(mantissa, exponent);
    return value ? std::optional(*value * unit.factor) : std::nullopt;
}

EntryResult blank(const EntryContext& context) {
    if (context.blank_allowed)
        return EntryBlank{};
    return entry_error(EntryProblem::empty, {}, context);
}

EntryResult automatic(std::string_view text, const EntryContext& context) {
    if (context.auto_allowed)
        return EntryAuto{};
    return entry_error(EntryProblem::not_automatic, text, context);
}

EntryResult baseline(std::string_view text, const EntryContext& context) {
    if (std::isfinite(context.baseline))
        return accepted(context.baseline, false, text, context);
    if (context.auto_allowed)
        return EntryAuto{};
    return context.blank_allowed ? blank(context) : entry_error(EntryProblem::no_baseline, text, context);
}

// current × n, where n is the typed number; or, in per cent, current × (100 + n) / 100.
EntryResult relative(const TypedNumber& typed, bool in_percent, std::string_view text,
                     const EntryContext& context) {
    if (!std::isfinite(context.current))
        return entry_error(EntryProblem::no_current, text, context);
    const auto number = value_of(typed, {});
    if (!number)
        return accepted(std::nullopt, false, text, context);
    const double value = in_percent ? context.current * (100.0 + *number) / 100.0 : context.current * *number;
    return accepted(value, typed.number.ambiguous || (in_percent && context.is_share), text, context);
}

EntryError share_above_one(double fraction, std::string_view text, const EntryContext& context) {
    EntryError error = entry_error(EntryProblem::share_above_one, text, context);
    const double meant = fraction <= 100.0 ? fraction / 100.0 : 0.6;
    EntryContext in_one = context;
    in_one.shown_unit = "1";
    in_one.shown_factor = 1.0;
    error.found = shown_text(meant, context);
    error.needed = shown_text(meant, in_one);
    error.example.clear();
    return error;
}

// A bare number in a share field is a fraction of one.
EntryResult bare_share(const TypedNumber& typed, EntryUnit unit, std::string_view text,
                       const EntryContext& context) {
    unit.factor = 1.0;
    const auto value = value_of(typed, unit);
    if (value && *value > 1.0)
        return share_above_one(*value, text, context);
    return accepted(value, typed.number.ambiguous || value == 1.0, text, context);
}

EntryResult absolute(const TypedNumber& typed, std::string_view text, const EntryContext& context) {
    const auto read = read_entry_unit(typed.number.rest, typed.has_dollar_sign, context);
    if (const auto* error = std::get_if<EntryError>(&read))
        return *error;
    const EntryUnit& unit = std::get<EntryUnit>(read);
    if (context.is_share && !unit.is_written)
        return bare_share(typed, unit, text, context);
    return accepted(value_of(typed, unit), typed.number.ambiguous, text, context);
}

std::variant<TypedNumber, EntryProblem> read_number(std::string_view text, const EntryContext& context) {
    TypedNumber typed;
    typed.negative = take(text, "-");
    typed.has_sign = typed.negative || take(text, "+");
    for (const std::string_view sign : {"US$", "USD", "$"})
        typed.has_dollar_sign = typed.has_dollar_sign || take(text, sign);
    for (const std::string_view word : {"inf", "nan"})
        if (lower_case(text).starts_with(word))
            return EntryProblem::not_finite;
    const auto number = read_entry_number(text, context.decimal_point, context.group_separator);
    if (const auto* problem = std::get_if<EntryProblem>(&number))
        return *problem;
    typed.number = std::get<EntryNumber>(number);
    return typed;
}

EntryResult number_entry(std::string_view text, const EntryContext& context) {
    const bool in_multiples = context.shown_unit == "×";
    std::string_view digits = text;
    const bool starred = take(digits, "*") || (take(digits, "x") && !in_multiples);
    const auto read = read_number(digits, context);
    if (const auto* problem = std::get_if<EntryProblem>(&read))
        return entry_error(*problem, text, context);
    const TypedNumber& typed = std::get<TypedNumber>(read);
    const std::string_view rest = typed.number.rest;
    if (starred && !rest.empty())
        return entry_error(EntryProblem::not_a_number, text, context);
    if (starred || (rest == "x" && !in_multiples))
        return relative(typed, false, text, context);
    if (typed.has_sign && is_one_of(rest, {"%", "percent"}))
        return relative(typed, true, text, context);
    return absolute(typed, text, context);
}

} // namespace

EntryResult parse_entry(std::string_view text, const EntryContext& context) {
    if (text.size() > longest_text)
        return entry_error(EntryProblem::too_long, {}, context);
    if (has_control_character(text))
        return entry_error(EntryProblem::control_character, {}, context);
    const std::string plain = plain_text(text);
    const std::string_view typed = trimmed(plain);
    const std::string word = lower_case(typed);
    if (is_one_of(word, {"", "-"}))
        return blank(context);
    if (is_one_of(word, {"auto", "automatic"}))
        return automatic(typed, context);
    if (is_one_of(word, {"=baseline", "= baseline", "baseline"}))
        return baseline(typed, context);
    return number_entry(typed, context);
}

} // namespace tokenscope
