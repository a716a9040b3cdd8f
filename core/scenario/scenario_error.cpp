// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_json.h"

namespace tokenscope {
namespace {

std::string what(const ScenarioError& e) {
    using Code = ScenarioError::Code;
    switch (e.code) {
    case Code::too_large:
        return "the file has " + e.found + " bytes; a scenario has at most " + e.expected;
    case Code::too_deep:
        return "the file is nested deeper than " + e.expected + " levels";
    case Code::not_json:
        return "the file is not JSON: " + e.found;
    case Code::not_a_scenario:
        return "the file is not a scenario; it needs " + e.expected;
    case Code::unknown_preset:
        return "no preset is called \"" + e.found + "\"; the presets are " + e.expected;
    case Code::unknown_name:
        return e.key + ": \"" + e.found + "\" is not known; it must be " + e.expected;
    case Code::wrong_unit:
        return e.key + ": \"" + e.found + "\" does not measure it; the unit is " + e.expected;
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

} // namespace tokenscope
