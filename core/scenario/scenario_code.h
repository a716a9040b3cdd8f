// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <span>
#include <string>
#include <string_view>

namespace tokenscope {

// A scenario and a chart as a text that a reader types from a printed figure: the preset, every input that
// differs from it, exactly, and the chart. Names, unknown keys and the baseline are not in it.
struct CodedScenario {
    Document document;
    std::string chart; // empty: none
    friend bool operator==(const CodedScenario&, const CodedScenario&) = default;
};

// What fits under a figure; of a longer code the figure says where the settings are instead.
inline constexpr std::size_t longest_printed_code = 80; // characters

// "TOK1-8F3K-2Q7M-VD4C".
std::string scenario_code(const CodedScenario& coded);

// Throws std::invalid_argument with a sentence: no code, a wrong character, a newer version, a preset, chart
// or input that this version does not have, a value out of range. `charts` are the ids that a code can name.
CodedScenario read_scenario_code(std::string_view text, const Library& library,
                                 std::span<const std::string> charts);

// Whether a text looks like a scenario code, right or wrong.
bool is_scenario_code(std::string_view text);

// The number by which a code names a preset, a chart, an input or the key of a choice: 12 bits. Ids of one
// kind must differ in it; a test proves it.
std::uint64_t code_number(std::string_view id);

} // namespace tokenscope
