// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/unit_expression.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope {

// Recursive descent over plain text: quotient of products of powers. "a/b/c" divides twice; words side by
// side are multiplied; a dash between words multiplies too ("accelerator-hour").
class UnitReader {
public:
    explicit UnitReader(std::string_view plain_text) : m_rest(plain_text) {}

    std::optional<UnitValue> read_all();

    // The first word that no unit has; empty if the text failed for another reason.
    const std::string& unknown_word() const { return m_unknown_word; }

private:
    void skip_spaces();
    bool take(char c);
    bool take_word(std::string_view word);
    std::string_view next_word();
    bool at_divisor();
    bool at_factor();
    bool at_energy();

    std::optional<UnitValue> read_quotient();
    std::optional<UnitValue> read_product();
    std::optional<UnitValue> read_power();
    std::optional<UnitValue> read_factor();
    std::optional<UnitValue> read_number();
    std::optional<UnitValue> read_qualified();
    std::optional<UnitValue> read_word();
    std::optional<UnitValue> read_energy(BaseDimension meter);
    std::optional<UnitValue> read_marketed();
    std::optional<UnitValue> without_whole(UnitValue unit);
    std::optional<int> read_integer();

    std::string_view m_rest;
    std::string m_unknown_word;
};

} // namespace tokenscope
