// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/entry_number.h"

#include "core/text/plain_text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

namespace tokenscope {
namespace {

constexpr int exponent_limit = 100000; // far outside a double, far inside an int

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) { return std::all_of(text.begin(), text.end(), is_digit); }

bool is_separator(char c, char group_separator) {
    return c == '.' || c == ',' || c == '\'' || c == group_separator;
}

// Digits and separators; a space belongs to the number only between digits.
std::string_view number_span(std::string_view text, char group_separator) {
    std::size_t end = 0;
    while (end < text.size()) {
        const bool inner_space = text[end] == ' ' && end > 0 && is_digit(text[end - 1]) &&
                                 end + 1 < text.size() && is_digit(text[end + 1]);
        if (!is_digit(text[end]) && !is_separator(text[end], group_separator) && !inner_space)
            break;
        ++end;
    }
    return trimmed(text.substr(0, end));
}

// "1,234,567" as "1234567": one to three digits, not 0 first, then threes, all with the same separator.
std::optional<std::string> ungrouped(std::string_view text, char group_separator) {
    const auto at = std::find_if_not(text.begin(), text.end(), is_digit);
    if (at == text.end())
        return std::string(text);
    const char separator = *at;
    const auto head = static_cast<std::size_t>(at - text.begin());
    const bool known = separator == group_separator || separator == ' ' || separator == '\'';
    if (!known || head == 0 || head > 3 || text.front() == '0' || (text.size() - head) % 4 != 0)
        return std::nullopt;
    std::string digits(text.substr(0, head));
    for (std::size_t i = head; i < text.size(); i += 4) {
        if (text[i] != separator || !all_digits(text.substr(i + 1, 3)))
            return std::nullopt;
        digits += text.substr(i + 1, 3);
    }
    return digits;
}

std::optional<std::string> mantissa_of(std::string_view span, char decimal_point, char group_separator) {
    const std::size_t point = std::min(span.find(decimal_point), span.size());
    const std::string_view fraction = span.substr(std::min(point + 1, span.size()));
    const auto whole = ungrouped(span.substr(0, point), group_separator);
    if (!whole || !all_digits(fraction) || (whole->empty() && fraction.empty()))
        return std::nullopt;
    return (whole->empty() ? "0" : *whole) + "." + (fraction.empty() ? "0" : std::string(fraction));
}

bool starts_with_digit(std::string_view text) { return !text.empty() && is_digit(text.front()); }

// An integer with an optional sign; out of range stands for any exponent that no double has.
std::optional<int> take_integer(std::string_view& text) {
    std::string_view rest = text;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+'))
        rest.remove_prefix(1);
    if (!starts_with_digit(rest))
        return std::nullopt;
    int value = 0;
    const auto end = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    if (end.ec != std::errc() || value > exponent_limit)
        value = exponent_limit;
    text = rest.substr(static_cast<std::size_t>(end.ptr - rest.data()));
    return negative ? -value : value;
}

// "e9", "x 10^9", "*10^9": removed from the text and returned; 0 and the text untouched when there is none.
int take_exponent(std::string_view& text) {
    std::string_view rest = text;
    if (rest.starts_with('e') || rest.starts_with('E')) {
        rest.remove_prefix(1);
    } else {
        rest = trimmed(rest);
        if (!rest.starts_with('x') && !rest.starts_with('*'))
            return 0;
        rest = trimmed(rest.substr(1));
        if (!rest.starts_with("10^"))
            return 0;
        rest.remove_prefix(3);
    }
    const auto exponent = take_integer(rest);
    text = exponent ? rest : text;
    return exponent.value_or(0);
}

} // namespace

std::variant<EntryNumber, EntryProblem> read_entry_number(std::string_view text, char decimal_point,
                                                          char group_separator) {
    if (group_separator == decimal_point)
        group_separator = decimal_point == ',' ? '.' : ',';
    const std::string_view span = number_span(text, group_separator);
    if (std::none_of(span.begin(), span.end(), is_digit))
        return EntryProblem::not_a_number;
    const auto local = mantissa_of(span, decimal_point, group_separator);
    const auto in_c = mantissa_of(span, '.', ',');
    if (!local && !in_c)
        return EntryProblem::wrong_grouping;
    EntryNumber number{local ? *local : *in_c, 0, local && in_c && *local != *in_c, text.substr(span.size())};
    number.exponent = take_exponent(number.rest);
    number.rest = trimmed(number.rest);
    return number;
}

} // namespace tokenscope
