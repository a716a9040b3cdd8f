// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_json.h"

namespace tokenscope {
namespace {

std::string what(const ScenarioError& e) {
    using Code = ScenarioError::Code;
    switch (e.code) {
    case Code::too_large:
        return "the file has more than 1,000,000 bytes, the most that a scenario may have";
    case Code::too_deep:
        return "the file is nested deeper than " + e.expected + " levels";
    case Code::not_json:
        return "the file is not JSON from column " + e.found + " on";
    case Code::not_a_scenario:
        return "the file is not a scenario; it needs " + e.expected;
    case Code::unknown_preset:
        return "no preset is called \"" + e.found + "\"; the presets are " + e.expected;
    case Code::unknown_name:
        return e.key + ": \"" + e.found + "\" is not known; it must be " + e.expected;
    case Code::wrong_unit:
        return e.key + ": \"" + e.found + "\" does not measure it; the unit is " + e.expected;
    case Code::needless_unit:
        return e.key + ": it is a word and has no unit \"" + e.found + "\"; write " + e.expected;
    case Code::wrong_type:
        return e.key + ": " + e.found + " stands where " + e.expected + " is needed";
    case Code::out_of_range:
        return e.key + ": " + e.found + " is out of range; it must be " + e.expected;
    case Code::missing_value:
        return e.key + ": " + e.found + " has no value; write " + e.expected;
    }
    return {};
}

} // namespace

std::string sentence(const ScenarioError& error) {
    const std::string where = error.line > 0 ? "line " + std::to_string(error.line) + ": " : "";
    return where + what(error);
}

std::vector<std::string> remarks(const ReadScenario& read) {
    std::vector<std::string> lines;
    for (const auto& key : read.ignored)
        lines.push_back("\"" + key + "\" is not known and is ignored");
    for (const auto& key : read.duplicates)
        lines.push_back("\"" + key + "\" occurs twice; the last one counts");
    return lines;
}

std::string newer_sentence(const ReadScenario& read) {
    return "written by version " + std::to_string(read.version) + "; this program reads up to " +
           std::to_string(scenario_version);
}

} // namespace tokenscope
