// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unit_reader.h"

#include "core/text/unit_words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace tokenscope {
namespace {

constexpr double marketed_factor = 1073741824.0 / 1e9; // bytes in a GB of memory as sold, per 10^9
constexpr int greatest_exponent = 9;

UnitValue raised(UnitValue unit, int power) {
    unit.factor = std::pow(unit.factor, power);
    for (int& exponent : unit.dimension.exponents)
        exponent *= power;
    return unit;
}

UnitValue product(UnitValue a, const UnitValue& b) {
    a.factor *= b.factor;
    for (std::size_t i = 0; i < unit_dimension_count; ++i)
        a.dimension.exponents[i] += b.dimension.exponents[i];
    return a;
}

// Quotients of factors are divided, not multiplied by a rounded reciprocal.
UnitValue quotient(UnitValue a, const UnitValue& b) {
    a.factor /= b.factor;
    for (std::size_t i = 0; i < unit_dimension_count; ++i)
        a.dimension.exponents[i] -= b.dimension.exponents[i];
    return a;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool ends_word(char c) { return std::string_view(" /*^()-").find(c) != std::string_view::npos; }

Dimension accelerator_alone() {
    Dimension dimension;
    dimension[BaseDimension::accelerator] = 1;
    return dimension;
}

} // namespace

std::optional<UnitValue> UnitReader::read_all() {
    const auto unit = read_quotient();
    skip_spaces();
    return m_rest.empty() ? unit : std::nullopt;
}

void UnitReader::skip_spaces() {
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size()));
}

bool UnitReader::take(char c) {
    skip_spaces();
    if (!m_rest.starts_with(c))
        return false;
    m_rest.remove_prefix(1);
    return true;
}

bool UnitReader::take_word(std::string_view word) {
    if (next_word() != word)
        return false;
    m_rest.remove_prefix(word.size());
    return true;
}

std::string_view UnitReader::next_word() {
    skip_spaces();
    const auto end = std::find_if(m_rest.begin(), m_rest.end(), ends_word);
    return m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
}

bool UnitReader::at_divisor() { return next_word() == "per" || m_rest.starts_with('/'); }

bool UnitReader::at_factor() { return !at_divisor() && (!next_word().empty() || m_rest.starts_with('(')); }

bool UnitReader::at_energy() {
    const auto unit = find_unit_word(next_word());
    return unit && unit->dimension[BaseDimension::joule] == 1;
}

std::optional<UnitValue> UnitReader::read_quotient() {
    auto unit = at_divisor() ? UnitValue{} : read_product();
    while (unit && (take('/') || take_word("per"))) {
        const auto divisor = read_product();
        unit = divisor ? std::optional(quotient(*unit, *divisor)) : std::nullopt;
    }
    return unit;
}

std::optional<UnitValue> UnitReader::read_product() {
    auto unit = read_power();
    while (unit && (take('*') || take('-') || at_factor())) {
        const auto factor = read_power();
        unit = factor ? std::optional(product(*unit, *factor)) : std::nullopt;
    }
    return unit;
}

std::optional<UnitValue> UnitReader::read_power() {
    const auto unit = read_factor();
    if (!unit || !take('^'))
        return unit;
    const auto power = read_integer();
    return power ? std::optional(raised(*unit, *power)) : std::nullopt;
}

std::optional<int> UnitReader::read_integer() {
    int value = 0;
    const auto end = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
    if (end.ec != std::errc() || std::abs(value) > greatest_exponent)
        return std::nullopt;
    m_rest.remove_prefix(static_cast<std::size_t>(end.ptr - m_rest.data()));
    return value;
}

std::optional<UnitValue> UnitReader::read_factor() {
    if (take('(')) {
        const auto unit = read_quotient();
        return take(')') ? unit : std::nullopt;
    }
    skip_spaces();
    return !m_rest.empty() && is_digit(m_rest.front()) ? read_number() : read_qualified();
}

std::optional<UnitValue> UnitReader::read_number() {
    double value = 0.0;
    const auto end = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
    if (end.ec != std::errc())
        return std::nullopt;
    m_rest.remove_prefix(static_cast<std::size_t>(end.ptr - m_rest.data()));
    return UnitValue{value, {}};
}

std::optional<UnitValue> UnitReader::read_qualified() {
    if (take_word("hidden") || take_word("touched"))
        return read_word();
    if (take_word("marketed"))
        return read_marketed();
    if (take_word("IT") || take_word("board"))
        return read_energy(BaseDimension::it_joule);
    if (take_word("facility"))
        return read_energy(BaseDimension::facility_joule);
    const auto unit = read_word();
    if (unit && unit->dimension == accelerator_alone() && at_energy())
        return read_energy(BaseDimension::it_joule);
    return unit && unit->dimension.is_plain_number() ? without_whole(*unit) : unit;
}

std::optional<UnitValue> UnitReader::read_energy(BaseDimension meter) {
    auto unit = read_word();
    if (!unit || unit->dimension[BaseDimension::joule] != 1)
        return std::nullopt;
    std::swap(unit->dimension[BaseDimension::joule], unit->dimension[meter]);
    return unit;
}

std::optional<UnitValue> UnitReader::read_marketed() {
    const bool decimal = is_decimal_byte_word(next_word());
    auto unit = read_word();
    if (!unit || !decimal)
        return std::nullopt;
    unit->factor *= marketed_factor;
    return unit;
}

// "share of TDP", "% of peak": what it is a share of does not change the unit.
std::optional<UnitValue> UnitReader::without_whole(UnitValue unit) {
    if (!take_word("of"))
        return unit;
    const std::string_view whole = next_word();
    if (whole.empty())
        return std::nullopt;
    m_rest.remove_prefix(whole.size());
    return unit;
}

std::optional<UnitValue> UnitReader::read_word() {
    const std::string_view name = next_word();
    const auto unit = find_unit_word(name);
    if (!unit) {
        m_unknown_word = m_unknown_word.empty() ? std::string(name) : m_unknown_word;
        return std::nullopt;
    }
    m_rest.remove_prefix(name.size());
    return unit;
}

} // namespace tokenscope
