// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unit_words.h"

#include "core/text/plain_text.h"

#include <algorithm>
#include <array>

namespace tokenscope {
namespace {

using enum BaseDimension;

enum class Prefixes { none, large, all };

struct Word {
    std::string_view text;
    double factor;
    Dimension dimension;
    Prefixes prefixes = Prefixes::none;
};

constexpr Dimension of(BaseDimension base, int exponent = 1) {
    Dimension dimension{};
    dimension[base] = exponent;
    return dimension;
}

constexpr Dimension per_second(BaseDimension base) {
    Dimension dimension = of(base);
    dimension[second] = -1;
    return dimension;
}

constexpr double minute = 60.0, hour = 3600.0, day = 86400.0, year = 365.0 * day;

constexpr auto listed = std::to_array<Word>({
    {"s", 1.0, of(second), Prefixes::all},
    {"sec", 1.0, of(second)},
    {"second", 1.0, of(second)},
    {"min", minute, of(second)},
    {"minute", minute, of(second)},
    {"h", hour, of(second)},
    {"hr", hour, of(second)},
    {"hour", hour, of(second)},
    {"d", day, of(second)},
    {"day", day, of(second)},
    {"week", 7.0 * day, of(second)},
    {"month", year / 12.0, of(second)},
    {"yr", year, of(second)},
    {"year", year, of(second)},
    {"m", 1.0, of(metre), Prefixes::all},
    {"cm", 0.01, of(metre)},
    {"metre", 1.0, of(metre)},
    {"meter", 1.0, of(metre)},
    {"J", 1.0, of(joule), Prefixes::all},
    {"joule", 1.0, of(joule)},
    {"Wh", hour, of(joule), Prefixes::all},
    {"kwh", 1e3 * hour, of(joule)},
    {"W", 1.0, per_second(joule), Prefixes::all},
    {"kw", 1e3, per_second(joule)},
    {"watt", 1.0, per_second(joule)},
    {"FLOP", 1.0, of(flop), Prefixes::large},
    {"flop", 1.0, of(flop)},
    {"FLOPS", 1.0, per_second(flop), Prefixes::large},
    {"B", 1.0, of(byte), Prefixes::large},
    {"byte", 1.0, of(byte)},
    {"bit", 0.125, of(byte), Prefixes::large},
    {"KiB", 1024.0, of(byte)},
    {"MiB", 1048576.0, of(byte)},
    {"GiB", 1073741824.0, of(byte)},
    {"TiB", 1099511627776.0, of(byte)},
    {"tok", 1.0, of(token), Prefixes::large},
    {"Tok", 1.0, of(token), Prefixes::large},
    {"token", 1.0, of(token), Prefixes::large},
    {"param", 1.0, of(parameter), Prefixes::large},
    {"parameter", 1.0, of(parameter), Prefixes::large},
    {"request", 1.0, of(request)},
    {"req", 1.0, of(request)},
    {"sequence", 1.0, of(request)},
    {"reply", 1.0, of(request)},
    {"replies", 1.0, of(request)},
    {"response", 1.0, of(request)},
    {"accelerator", 1.0, of(accelerator)},
    {"GPU", 1.0, of(accelerator)},
    {"gpu", 1.0, of(accelerator)},
    {"TPU", 1.0, of(accelerator)},
    {"$", 1.0, of(dollar), Prefixes::large},
    {"US$", 1.0, of(dollar)},
    {"USD", 1.0, of(dollar), Prefixes::large},
    {"dollar", 1.0, of(dollar)},
    {"ct", 0.01, of(dollar)},
    {"cent", 0.01, of(dollar)},
    {"gCO2e", 1e-3, of(carbon_kilogram), Prefixes::large},
    {"gco2e", 1e-3, of(carbon_kilogram), Prefixes::large},
    {"gCO2", 1e-3, of(carbon_kilogram), Prefixes::large},
    {"tCO2e", 1e3, of(carbon_kilogram), Prefixes::large},
    {"tCO2", 1e3, of(carbon_kilogram), Prefixes::large},
    {"l", 1.0, of(litre), Prefixes::all},
    {"L", 1.0, of(litre), Prefixes::all},
    {"litre", 1.0, of(litre)},
    {"liter", 1.0, of(litre)},
    {"g", 1e-3, of(kilogram), Prefixes::all},
    {"t", 1e3, of(kilogram), Prefixes::large},
    {"tonne", 1e3, of(kilogram)},
    {"wafer", 1.0, of(wafer)},
    {"package", 1.0, of(package)},
    {"die", 1.0, of(die)},
    {"element", 1.0, of(element)},
    {"layer", 1.0, of(layer)},
    {"unit", 1.0, of(hidden_unit)},
    {"head", 1.0, of(head)},
    {"expert", 1.0, of(expert)},
    {"row", 1.0, of(row)},
    {"character", 1.0, of(character)},
    {"word", 1.0, of(word)},
    {"page", 1.0, of(page)},
    {"replica", 1.0, of(replica)},
    {"firm", 1.0, of(firm)},
    {"%", 0.01, {}},
    {"percent", 0.01, {}},
    {"x", 1.0, {}},
    {"share", 1.0, {}},
    {"ratio", 1.0, {}},
    {"factor", 1.0, {}},
});

constexpr auto words = [] {
    auto sorted = listed;
    std::sort(sorted.begin(), sorted.end(), [](const Word& a, const Word& b) { return a.text < b.text; });
    return sorted;
}();

struct Prefix {
    char letter;
    double factor;
};

constexpr auto prefixes = std::to_array<Prefix>({{'k', 1e3},
                                                 {'K', 1e3},
                                                 {'M', 1e6},
                                                 {'G', 1e9},
                                                 {'T', 1e12},
                                                 {'P', 1e15},
                                                 {'E', 1e18},
                                                 {'m', 1e-3},
                                                 {'u', 1e-6},
                                                 {'n', 1e-9}});

const Word* find_exact(std::string_view text) {
    const auto at =
        std::lower_bound(words.begin(), words.end(), text,
                         [](const Word& word, std::string_view wanted) { return word.text < wanted; });
    return at == words.end() || at->text != text ? nullptr : &*at;
}

const Prefix* find_prefix(char letter) {
    const auto at = std::find_if(prefixes.begin(), prefixes.end(),
                                 [letter](const Prefix& p) { return p.letter == letter; });
    return at == prefixes.end() ? nullptr : &*at;
}

std::optional<UnitValue> find_prefixed(std::string_view text) {
    const Prefix* prefix = find_prefix(text.front());
    const Word* word = find_exact(text.substr(1));
    if (!prefix || !word || word->prefixes == Prefixes::none)
        return std::nullopt;
    if (prefix->factor < 1.0 && word->prefixes != Prefixes::all)
        return std::nullopt;
    return UnitValue{prefix->factor * word->factor, word->dimension};
}

std::optional<UnitValue> find_singular(std::string_view text) {
    if (const Word* word = find_exact(text))
        return UnitValue{word->factor, word->dimension};
    return text.size() > 1 ? find_prefixed(text) : std::nullopt;
}

constexpr std::size_t shortest_plural = 4; // "dies"; shorter words with an s are other units

std::optional<UnitValue> find_with_plural(std::string_view text) {
    if (const auto unit = find_singular(text))
        return unit;
    if (text.size() >= shortest_plural && text.ends_with('s'))
        return find_singular(text.substr(0, text.size() - 1));
    return std::nullopt;
}

constexpr std::size_t shortest_word = 4; // in shorter ones the case tells milli from mega

} // namespace

std::optional<UnitValue> find_unit_word(std::string_view word) {
    if (word.empty())
        return std::nullopt;
    if (const auto unit = find_with_plural(word))
        return unit;
    return word.size() >= shortest_word ? find_with_plural(lower_case(word)) : std::nullopt;
}

bool is_decimal_byte_word(std::string_view word) {
    return word.size() == 2 && word[1] == 'B' && find_unit_word(word);
}

} // namespace tokenscope
