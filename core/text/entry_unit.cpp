// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/entry_unit.h"

#include "core/text/dimension_name.h"
#include "core/text/entry_display.h"
#include "core/text/entry_error.h"
#include "core/text/plain_text.h"
#include "core/text/unit_expression.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace tokenscope {
namespace {

using Result = std::variant<EntryUnit, EntryError>;

struct Multiplier {
    std::string_view text;
    int exponent;
};

struct Word {
    int exponent;
    std::string_view text;
};

constexpr auto number_words = std::to_array<Word>(
    {{3, "thousand"}, {6, "million"}, {9, "billion"}, {12, "trillion"}, {15, "quadrillion"}});

constexpr auto multipliers = std::to_array<Multiplier>({{"k", 3},
                                                        {"K", 3},
                                                        {"thousand", 3},
                                                        {"M", 6},
                                                        {"mn", 6},
                                                        {"million", 6},
                                                        {"G", 9},
                                                        {"bn", 9},
                                                        {"billion", 9},
                                                        {"T", 12},
                                                        {"tn", 12},
                                                        {"trillion", 12},
                                                        {"P", 15},
                                                        {"quadrillion", 15}});

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string_view first_word(std::string_view text) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_letter);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

bool is_lone_b(std::string_view word) { return word == "B" || word == "b"; }

const Multiplier* find_multiplier(std::string_view word) {
    const std::string text = word.size() > 1 ? lower_case(word) : std::string(word);
    const auto at = std::find_if(multipliers.begin(), multipliers.end(),
                                 [&](const Multiplier& m) { return m.text == text; });
    return at == multipliers.end() ? nullptr : &*at;
}

Dimension file_dimension(const EntryContext& context) {
    const auto unit = parse_unit(context.unit);
    return unit ? unit->dimension : Dimension{};
}

// "$" or "%" alone where the display unit only adds what they are per: "$/kWh", "%/year", "% of TDP".
bool is_display_sign(std::string_view unit, std::string_view shown) {
    return (unit == "$" || unit == "%") && shown.starts_with(unit) &&
           (shown.substr(1).starts_with('/') || shown.substr(1).starts_with(" of "));
}

// Memory is sold in decimal names that hold 2^30 byte to the GB.
std::optional<UnitValue> parse_in_row(std::string_view unit, const EntryContext& context,
                                      std::string* unknown) {
    if (context.unit.starts_with("marketed "))
        if (const auto marketed = parse_unit("marketed " + std::string(unit)))
            return marketed;
    return parse_unit(unit, unknown);
}

// Whether the unit is the row's, with or without the "per accelerator" or "per request" that the row leaves
// out.
bool fits_row(const Dimension& given, const Dimension& wanted, const EntryContext& context) {
    Dimension spelt_out = wanted;
    spelt_out[BaseDimension::accelerator] -= context.per_accelerator;
    spelt_out[BaseDimension::request] -= context.per_request;
    return fits(given, wanted) || fits(given, spelt_out);
}

// A display unit says "kWh" where the file unit says "facility kWh": it means the same meter.
Dimension with_meters_of(Dimension shown, const Dimension& file) {
    constexpr std::array meters = {BaseDimension::joule, BaseDimension::it_joule,
                                   BaseDimension::facility_joule};
    int energy = 0;
    for (const BaseDimension meter : meters)
        energy += file[meter];
    if (shown[BaseDimension::joule] == energy)
        for (const BaseDimension meter : meters)
            shown[meter] = file[meter];
    return shown;
}

// Whether things may be counted in this row: "80 experts" where the row is a plain number without a noun of
// its own.
bool accepts_nouns(const Dimension& file, const Dimension& shown, const EntryContext& context) {
    return !context.is_share && (!file.is_plain_number() || !shown.counts_nouns());
}

std::optional<double> factor_in_row(const UnitValue& typed, const EntryContext& context) {
    const UnitValue file = parse_unit(context.unit).value_or(UnitValue{});
    const ShownUnit display = shown_unit_of(context);
    const UnitValue shown = parse_unit(display.text).value_or(file);
    const bool counts = typed.dimension.counts_nouns();
    if (fits_row(typed.dimension, file.dimension, context) &&
        (!counts || accepts_nouns(file.dimension, shown.dimension, context)))
        return typed.factor / file.factor;
    if (!(counts && context.is_share) &&
        fits(typed.dimension, with_meters_of(shown.dimension, file.dimension)))
        return typed.factor / shown.factor * display.factor;
    return std::nullopt;
}

EntryError misfit(std::string_view unit, const UnitValue& typed, const EntryContext& context) {
    const bool share = typed.dimension.is_plain_number() && typed.factor == 0.01;
    EntryError error = entry_error(EntryProblem::wrong_dimension, unit, context);
    error.found = std::string(share ? share_name() : dimension_name(typed.dimension));
    if (!error.found.empty() && error.found != error.needed)
        return error;
    error.problem = EntryProblem::unit_does_not_fit;
    error.needed = std::string(shown_unit_of(context).text);
    return error;
}

Result unit_without_multiplier(std::string_view unit, const EntryContext& context) {
    const ShownUnit display = shown_unit_of(context);
    const std::string shown = plain_text(display.text);
    if (unit.empty())
        return EntryUnit{display.factor, 0, false};
    if (unit == shown || is_display_sign(unit, shown))
        return EntryUnit{display.factor, 0, true};
    std::string unknown;
    const auto typed = parse_in_row(unit, context, &unknown);
    if (!typed)
        return entry_error(EntryProblem::unknown_unit, unknown.empty() ? unit : unknown, context);
    const auto factor = factor_in_row(*typed, context);
    const bool share_of_count = context.is_count && typed->dimension.is_plain_number() && typed->factor < 1.0;
    if (!factor || share_of_count)
        return misfit(unit, *typed, context);
    return EntryUnit{*factor, 0, true};
}

// The unit with the dollar sign that stood before the number: "/kWh" is "$/kWh", "per kWh" is "$ per kWh".
std::string with_sign(std::string_view unit, bool with_dollar_sign) {
    if (!with_dollar_sign)
        return std::string(unit);
    return (unit.starts_with("per ") ? "$ " : "$") + std::string(unit);
}

std::optional<Multiplier> multiplier_of(std::string_view text, const EntryContext& context) {
    const std::string_view word = first_word(text);
    if (is_lone_b(word) && context.is_count)
        return Multiplier{word, 9};
    const Multiplier* multiplier = find_multiplier(word);
    if (!multiplier || parse_unit(text))
        return std::nullopt;
    return Multiplier{word, multiplier->exponent};
}

// "B/s" for "TB/s": the display unit without its SI prefix, if it has one.
std::string_view without_prefix(std::string_view shown) {
    const bool prefixed = !shown.empty() && std::string_view("kMGTPmun").find(shown.front()) != shown.npos;
    const auto whole = parse_unit(shown);
    const auto bare = prefixed ? parse_unit(shown.substr(1)) : std::nullopt;
    return whole && bare && whole->dimension == bare->dimension ? shown.substr(1) : std::string_view();
}

EntryError ambiguous_suffix(std::string_view typed, int exponent, std::string_view unit,
                            const EntryContext& context) {
    const auto named = std::find_if(number_words.begin(), number_words.end(),
                                    [exponent](const Word& word) { return word.exponent == exponent; });
    EntryError error = entry_error(EntryProblem::ambiguous_suffix, typed, context);
    error.found = std::string(unit);
    error.needed = std::string(named->text);
    return error;
}

// One letter that could be a multiplier, or the prefix of the display unit, or a byte.
std::optional<EntryError> find_ambiguity(std::string_view text, const EntryContext& context) {
    if (text.size() != 1)
        return std::nullopt;
    if (is_lone_b(text) && file_dimension(context)[BaseDimension::byte] != 0)
        return ambiguous_suffix(text, 9, "GB", context);
    const Multiplier* multiplier = find_multiplier(text);
    const std::string shown = plain_text(shown_unit_of(context).text);
    const std::string_view bare = without_prefix(shown);
    if (!multiplier || bare.empty())
        return std::nullopt;
    return ambiguous_suffix(text, multiplier->exponent, std::string(text) + std::string(bare), context);
}

} // namespace

std::variant<EntryUnit, EntryError> read_entry_unit(std::string_view text, bool with_dollar_sign,
                                                    const EntryContext& context) {
    if (auto ambiguity = find_ambiguity(text, context))
        return *std::move(ambiguity);
    const auto multiplier = multiplier_of(text, context);
    const std::string_view unit = trimmed(text.substr(multiplier ? multiplier->text.size() : 0));
    Result result = unit_without_multiplier(with_sign(unit, with_dollar_sign), context);
    if (auto* read = std::get_if<EntryUnit>(&result); read && multiplier)
        read->exponent = multiplier->exponent;
    return result;
}

} // namespace tokenscope
