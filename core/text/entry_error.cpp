// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/entry_error.h"

#include "core/text/dimension_name.h"
#include "core/text/entry_display.h"
#include "core/text/name.h"
#include "core/text/plain_text.h"

#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::array<std::string_view, 15> patterns = {
    NAME("Entry", "A value is missing; this needs %3"),
    NAME("Entry", "The text is too long; this needs %3"),
    NAME("Entry", "The text contains control characters; this needs %3"),
    NAME("Entry", "%1 is not a number; this needs %3"),
    NAME("Entry", "The separators in %1 do not group thousands; this needs %3"),
    NAME("Entry", "%1 is not a finite number; this needs %3"),
    NAME("Entry", "%1 is too large or too small to calculate with; this needs %3"),
    NAME("Entry", "%1 is not a known unit; this needs %3"),
    NAME("Entry", "%1 is %2; this needs %3"),
    NAME("Entry", "%1 does not fit here; this needs %3"),
    NAME("Entry", "%1 is more than the whole; write %2 or %3"),
    NAME("Entry", "%1 could mean two things here; write %2 or %3"),
    NAME("Entry", "%1 is not possible here; this needs %3"),
    NAME("Entry", "%1 refers to the current value, and there is none; this needs %3"),
    NAME("Entry", "The baseline has no value here; this needs %3")};

std::string needed_in(const EntryContext& context) {
    if (context.is_share)
        return std::string(share_name());
    const auto unit = parse_unit(context.unit);
    const std::string_view name = unit ? dimension_name(unit->dimension) : std::string_view();
    return std::string(name.empty() ? shown_unit_of(context).text : name);
}

std::string example_in(const EntryContext& context) {
    if (!context.example.empty())
        return std::string(context.example);
    return std::isfinite(context.current) ? shown_text(context.current, context) : std::string();
}

// Replaces %1, %2, ... in one pass, so that typed text with a % in it stays as it is.
template <std::size_t n>
std::string filled(std::string_view pattern, const std::array<std::string_view, n>& arguments) {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == '%' && i + 1 < pattern.size();
        const auto argument = placeholder ? static_cast<std::size_t>(pattern[i + 1] - '1') : n;
        if (argument < n) {
            text += arguments[argument];
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

} // namespace

EntryError entry_error(EntryProblem problem, std::string_view typed, const EntryContext& context) {
    return {problem, excerpt(typed), {}, needed_in(context), example_in(context)};
}

std::string_view sentence_pattern(EntryProblem problem) {
    return patterns[static_cast<std::size_t>(problem)];
}

std::string_view example_pattern() { return NAME("Entry", "%1, e.g. %2"); }

std::string sentence(const EntryError& error) {
    const std::array<std::string_view, 3> arguments = {error.typed, error.found, error.needed};
    const std::string text = filled(sentence_pattern(error.problem), arguments);
    if (error.example.empty())
        return text;
    return filled(example_pattern(), std::array<std::string_view, 2>{text, error.example});
}

} // namespace tokenscope
