// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tokenscope {

inline constexpr int scenario_version = 1;
inline constexpr std::size_t largest_scenario = 1'000'000; // bytes
inline constexpr int deepest_scenario = 32;                // nested objects and lists

// What is wrong with a scenario text, and where.
struct ScenarioError {
    enum class Code {
        too_large,
        too_deep,
        not_json,
        not_a_scenario,
        unknown_preset,
        unknown_name,
        wrong_unit,
        needless_unit,
        wrong_type,
        out_of_range,
        missing_value
    };
    Code code = Code::not_json;
    int line = 0;         // 1-based; 0 is unknown
    std::string key;      // the input or member concerned
    std::string found;    // what stands there; of not_json the column
    std::string expected; // what would be right
};

struct ReadScenario {
    Document document;
    std::vector<std::string> ignored;    // keys that this version does not know; they are kept
    std::vector<std::string> duplicates; // keys that occur twice; the last one counts
    std::uint64_t version = 0;
    bool newer = false; // written by a later version: not to be overwritten
};

// Reads a *.tokx text. Never throws.
std::variant<ReadScenario, ScenarioError> read_scenario(std::string_view text, const Library& library);

// Pretty-printed, ends in a line break, C locale; reading it gives the same document.
std::string write_scenario(const Document& document);

// One English line: what, where, what would be right.
std::string sentence(const ScenarioError& error);

// English lines about the keys that are ignored and that occur twice.
std::vector<std::string> remarks(const ReadScenario& read);

// Why a scenario of a later version is not read where nobody could be asked.
std::string newer_sentence(const ReadScenario& read);

} // namespace tokenscope
