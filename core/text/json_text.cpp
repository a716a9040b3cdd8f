// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json_text.h"

#include "core/text/number_text.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace tokenscope {
namespace {

using nlohmann::json;

constexpr int deepest = 32;

int line_at(std::string_view text, std::size_t byte) {
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

// Throws for a key that its object already has.
struct RefuseRepeatedKeys {
    std::string what;
    std::vector<std::set<std::string>> open;

    bool operator()(int /*depth*/, json::parse_event_t event, const json& parsed) {
        if (event == json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == json::parse_event_t::object_end)
            open.pop_back();
        else if (event == json::parse_event_t::key && !open.back().insert(parsed.get<std::string>()).second)
            throw std::invalid_argument(what + ": \"" + parsed.get<std::string>() +
                                        "\" occurs twice in one object");
        return true;
    }
};

} // namespace

bool nested_deeper(std::string_view text, int levels) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            ++depth;
        else if (!quoted && (c == '}' || c == ']'))
            --depth;
        if (depth > levels)
            return true;
    }
    return false;
}

json parsed_json(std::string_view text, std::string_view what, std::size_t largest) {
    const std::string name(what);
    if (text.size() > largest)
        throw std::invalid_argument(name + ": it is larger than " + exact(static_cast<double>(largest)) +
                                    " bytes");
    if (nested_deeper(text, deepest))
        throw std::invalid_argument(name + ": it is nested deeper than " + std::to_string(deepest) +
                                    " levels");
    try {
        return json::parse(text, RefuseRepeatedKeys{name, {}});
    } catch (const json::parse_error& problem) {
        throw std::invalid_argument(name + ", line " + std::to_string(line_at(text, problem.byte)) +
                                    ": this is not JSON");
    } catch (const json::exception&) {
        throw std::invalid_argument(name + ": it holds a number that is too large");
    }
}

} // namespace tokenscope
