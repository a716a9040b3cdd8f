// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_json.h"

#include "core/scenario/input_unit.h"
#include "core/scenario/input_value.h"
#include "core/text/json_text.h"
#include "core/text/number_text.h"
#include "core/text/plain_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace tokenscope {
namespace {

using nlohmann::json;
using Code = ScenarioError::Code;

int line_of(std::string_view text, std::string_view needle) {
    const auto at = text.find(needle);
    if (at == std::string_view::npos)
        return 0;
    return 1 +
           static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

int line_of_key(std::string_view text, const std::string& key) { return line_of(text, "\"" + key + "\""); }

// Watches nesting and repeated keys while the text is parsed.
struct Watch {
    bool too_deep = false;
    std::vector<std::set<std::string>> keys;
    std::vector<std::string> duplicates;
    std::string last_key; // of an input where there is one: its members do not count

    bool operator()(int depth, json::parse_event_t event, const json& parsed) {
        if (depth > deepest_scenario)
            too_deep = true;
        if (event == json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == json::parse_event_t::object_end && !keys.empty())
            keys.pop_back();
        else if (event == json::parse_event_t::key && !keys.empty()) {
            const auto& name = parsed.get_ref<const std::string&>();
            if (!keys.back().insert(name).second)
                duplicates.push_back(excerpt(name));
            if (keys.size() <= 2)
                last_key = name;
        }
        return !too_deep;
    }
};

class Reader {
public:
    Reader(std::string_view text, const Library& library) : text_(text), library_(library) {}

    ReadScenario read() {
        check_size();
        const json root = parse();
        if (!root.is_object() || root.value("format", json()) != "tokenscope-scenario")
            fail(Code::not_a_scenario, "format", "", "\"format\": \"tokenscope-scenario\"");
        read_version(root);
        read_names(root);
        read_inputs(root.value("inputs", json::object()));
        result_.document.foreign = foreign_.dump();
        return std::move(result_);
    }

private:
    [[noreturn]] void fail(Code code, const std::string& key, const std::string& found,
                           const std::string& expected) const {
        throw ScenarioError{code, line_of_key(text_, key), excerpt(key), excerpt(found), expected};
    }

    void check_size() const {
        if (text_.size() > largest_scenario)
            throw ScenarioError{Code::too_large, 0, "", "", std::to_string(largest_scenario)};
        if (nested_deeper(text_, deepest_scenario))
            throw ScenarioError{Code::too_deep, 0, "", "", std::to_string(deepest_scenario)};
    }

    json parse() {
        Watch watch;
        try {
            json root = json::parse(text_, std::ref(watch));
            result_.duplicates = watch.duplicates;
            return root;
        } catch (const json::parse_error& problem) {
            throw unreadable_at(std::min(problem.byte, text_.size()));
        } catch (const json::out_of_range&) {
            fail(Code::wrong_type, watch.last_key, "a number too large", "one up to 1.7e308");
        }
    }

    ScenarioError unreadable_at(std::size_t byte) const {
        const std::string_view before = text_.substr(0, byte > 0 ? byte - 1 : 0);
        const auto lines = std::count(before.begin(), before.end(), '\n');
        const auto column = before.size() - (before.rfind('\n') + 1) + 1; // npos + 1 is 0
        return {Code::not_json, 1 + static_cast<int>(lines), "", std::to_string(column), ""};
    }

    void read_version(const json& root) {
        const json version = root.value("version", json());
        if (!version.is_number_integer() || version < 1)
            fail(Code::wrong_type, "version", version.dump(), std::to_string(scenario_version));
        result_.version = version.get<std::uint64_t>();
        result_.newer = result_.version > scenario_version;
    }

    void read_names(const json& root) {
        for (const auto& [key, value] : root.items()) {
            if (key == "format" || key == "version" || key == "inputs")
                continue;
            if (key == "name" || key == "preset") {
                if (!value.is_string())
                    fail(Code::wrong_type, key, value.dump(), "a text");
                (key == "name" ? result_.document.name : result_.document.preset) = value.get<std::string>();
            } else {
                foreign_[key] = value;
                result_.ignored.push_back(excerpt(key));
            }
        }
        if (library_.find_preset(result_.document.preset) == nullptr)
            fail(Code::unknown_preset, "preset", result_.document.preset, preset_names());
    }

    std::string preset_names() const {
        std::string names;
        for (const auto& preset : library_.presets)
            names += (names.empty() ? "" : ", ") + preset.id;
        return names;
    }

    void read_inputs(const json& inputs) {
        if (!inputs.is_object())
            fail(Code::wrong_type, "inputs", inputs.dump(), "an object of inputs");
        for (const auto& [id, entry] : inputs.items())
            read_input(id, entry);
    }

    void read_input(const std::string& id, const json& entry) {
        const auto quantity = find_quantity_input(id);
        const auto choice = find_choice_input(id);
        if (!quantity && !choice) {
            foreign_["inputs"][id] = entry;
            result_.ignored.push_back(excerpt(id));
            return;
        }
        if (!entry.is_object() || !entry.contains("value"))
            fail(Code::missing_value, id, entry.dump(), "{\"value\": ..., \"unit\": ...}");
        keep_members(id, entry);
        auto& overrides = result_.document.overrides;
        if (quantity)
            overrides[id] = read_amount(quantity_inputs()[*quantity], entry);
        else
            overrides[id] = read_choice(choice_inputs()[*choice], entry);
    }

    void keep_members(const std::string& id, const json& entry) {
        for (const auto& [key, value] : entry.items()) {
            if (key == "value" || key == "unit")
                continue;
            foreign_["inputs"][id][key] = value;
            result_.ignored.push_back(id + "." + excerpt(key));
        }
    }

    std::string unit_of(const std::string& id, std::string_view usual, const json& entry) const {
        const json unit = entry.value("unit", json(std::string(usual)));
        if (!unit.is_string())
            fail(Code::wrong_type, id, unit.dump(), "a unit such as \"" + std::string(usual) + "\"");
        return unit.get<std::string>();
    }

    Amount read_amount(const InputRow& row, const json& entry) const {
        const std::string id(row.id);
        const json& value = entry.at("value");
        const std::string unit = unit_of(id, row.unit, entry);
        if (!in_file_unit(1.0, unit, row))
            fail(Code::wrong_unit, id, unit, std::string(row.unit));
        if (value.is_null() && row.blank_allowed)
            return Amount::blank();
        if (value == "auto" && row.automatic_allowed)
            return Amount::automatic();
        if (!value.is_number())
            fail(Code::wrong_type, id, value.dump(),
                 row.unit == "1" ? "a number" : "a number in " + std::string(row.unit));
        const double converted = *in_file_unit(value.get<double>(), unit, row);
        if (!is_valid(converted, row))
            fail(Code::out_of_range, id, exact(converted), valid_range_text(row));
        return Amount::of(converted);
    }

    std::string read_choice(const ChoiceRow& row, const json& entry) const {
        const std::string id(row.id);
        const json& value = entry.at("value");
        if (const std::string unit = unit_of(id, "", entry); !unit.empty())
            fail(Code::needless_unit, id, unit, "\"\"");
        if (!value.is_string())
            fail(Code::wrong_type, id, value.dump(), "a text");
        const auto word = value.get<std::string>();
        if (!is_valid_choice(word, row, library_))
            fail(Code::unknown_name, id, word, choice_keys_text(row, library_));
        return word;
    }

    std::string_view text_;
    const Library& library_;
    ReadScenario result_;
    json foreign_ = json::object();
};

} // namespace

std::variant<ReadScenario, ScenarioError> read_scenario(std::string_view text, const Library& library) {
    try {
        return Reader(text, library).read();
    } catch (const ScenarioError& error) {
        return error;
    }
}

namespace {

// Members that were found beside the value of an input go with the value.
void drop_members_of_others(json& inputs, const Document& document) {
    for (auto entry = inputs.begin(); entry != inputs.end();)
        if (is_input(entry.key()) && !document.overrides.contains(entry.key()))
            entry = inputs.erase(entry);
        else
            ++entry;
}

} // namespace

std::string write_scenario(const Document& document) {
    json root = json::parse(document.foreign);
    json& inputs = root["inputs"];
    if (!inputs.is_object())
        inputs = json::object();
    drop_members_of_others(inputs, document);
    for (const auto& [id, value] : document.overrides)
        inputs[id].update(input_json(id, value));
    root["format"] = "tokenscope-scenario";
    root["version"] = scenario_version;
    root["name"] = document.name;
    root["preset"] = document.preset;
    return root.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace tokenscope
