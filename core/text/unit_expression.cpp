// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unit_expression.h"

#include "core/text/plain_text.h"
#include "core/text/unit_reader.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

using enum BaseDimension;

constexpr std::size_t longest_text = 200;

// "kg CO2e" is one unit.
std::string joined_carbon(std::string text) {
    for (std::size_t at = text.find(" CO2"); at != std::string::npos; at = text.find(" CO2"))
        text.erase(at, 1);
    return text;
}

int energy(const Dimension& d) { return d[joule] + d[it_joule] + d[facility_joule]; }

bool kind_fits(const Dimension& given, const Dimension& wanted, BaseDimension kind, BaseDimension unsaid) {
    return given[kind] == 0 || given[kind] == wanted[kind] || wanted[unsaid] != 0;
}

bool energy_fits(const Dimension& given, const Dimension& wanted) {
    return energy(given) == energy(wanted) && kind_fits(given, wanted, it_joule, joule) &&
           kind_fits(given, wanted, facility_joule, joule);
}

bool mass_fits(const Dimension& given, const Dimension& wanted) {
    return given[kilogram] + given[carbon_kilogram] == wanted[kilogram] + wanted[carbon_kilogram] &&
           (given[carbon_kilogram] == 0 || given[carbon_kilogram] == wanted[carbon_kilogram]);
}

bool is_one_of_several_kinds(std::size_t i) {
    const auto base = static_cast<BaseDimension>(i);
    return base == joule || base == it_joule || base == facility_joule || base == kilogram ||
           base == carbon_kilogram;
}

bool exponent_fits(const Dimension& given, const Dimension& wanted, std::size_t i) {
    if (is_one_of_several_kinds(i) || given.exponents[i] == wanted.exponents[i])
        return true;
    return i >= first_counted_noun && (given.exponents[i] == 0 || wanted.is_plain_number());
}

} // namespace

bool Dimension::counts_nouns() const { return without_nouns() != *this; }

Dimension Dimension::without_nouns() const {
    Dimension rest = *this;
    std::fill(rest.exponents.begin() + first_counted_noun, rest.exponents.end(), 0);
    return rest;
}

std::optional<UnitValue> parse_unit(std::string_view text, std::string* unknown_word) {
    if (text.size() > longest_text)
        return std::nullopt;
    const std::string plain = joined_carbon(plain_text(text));
    if (trimmed(plain).empty())
        return UnitValue{};
    UnitReader reader(plain);
    const auto unit = reader.read_all();
    if (unknown_word)
        *unknown_word = unit ? "" : reader.unknown_word();
    const bool usable = unit && std::isfinite(unit->factor) && unit->factor > 0.0;
    return usable ? unit : std::nullopt;
}

bool fits(const Dimension& given, const Dimension& wanted) {
    for (std::size_t i = 0; i < unit_dimension_count; ++i)
        if (!exponent_fits(given, wanted, i))
            return false;
    return energy_fits(given, wanted) && mass_fits(given, wanted);
}

} // namespace tokenscope
