// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope {

// What a unit text can be made of. The first fourteen stand in the order of dimension:: in core/units; then
// energy of which the text does not say where it was metered, and things that are counted but are plain
// numbers to the model.
enum class BaseDimension : std::size_t {
    second,
    metre,
    it_joule,
    facility_joule,
    flop,
    byte,
    token,
    parameter,
    request,
    accelerator,
    dollar,
    carbon_kilogram,
    litre,
    kilogram,
    joule,
    wafer,
    package,
    die,
    element,
    layer,
    hidden_unit,
    head,
    expert,
    row,
    character,
    word,
    page,
    replica,
    firm
};

inline constexpr std::size_t unit_dimension_count = static_cast<std::size_t>(BaseDimension::firm) + 1;
inline constexpr std::size_t first_counted_noun = static_cast<std::size_t>(BaseDimension::wafer);

struct Dimension {
    std::array<int, unit_dimension_count> exponents{};

    constexpr int& operator[](BaseDimension base) { return exponents[static_cast<std::size_t>(base)]; }
    constexpr int operator[](BaseDimension base) const { return exponents[static_cast<std::size_t>(base)]; }
    bool operator==(const Dimension&) const = default;

    bool is_plain_number() const { return *this == Dimension{}; }
    bool counts_nouns() const;
    Dimension without_nouns() const;
};

// `factor` base units (second, joule, byte, dollar, ...) make one of this unit.
struct UnitValue {
    double factor = 1.0;
    Dimension dimension;
};

// Reads "$/facility kWh", "token/(s·accelerator)", "TB/s", "share of TDP", "%", "tokens per day"; "" is a
// plain 1. A word that is not known is nothing, and is put into `unknown_word`; so is text over 200 bytes or
// without meaning.
std::optional<UnitValue> parse_unit(std::string_view text, std::string* unknown_word = nullptr);

// Whether a value given in one dimension may stand where another is wanted: they are equal, where energy and
// mass of unsaid kind stand for any kind, and counted nouns may be left out; a plain number may count
// anything.
bool fits(const Dimension& given, const Dimension& wanted);

} // namespace tokenscope
