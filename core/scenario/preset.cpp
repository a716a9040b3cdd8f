// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/preset.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace tokenscope {
namespace {

using nlohmann::json;

[[noreturn]] void refuse(const std::string& preset, const std::string& id, const std::string& why) {
    throw std::invalid_argument("preset " + preset + ", " + id + ": " + why);
}

Amount amount_of(const json& value, const InputRow& row, const std::string& preset) {
    if (value.is_null() && row.blank_allowed)
        return Amount::blank();
    if (value == "auto" && row.automatic_allowed)
        return Amount::automatic();
    if (!value.is_number())
        refuse(preset, std::string(row.id), "a number is needed");
    return Amount::of(value.get<double>());
}

void read_input(Preset& preset, const std::string& id, const json& entry) {
    const json& value = entry.at("value");
    if (const auto quantity = find_quantity_input(id)) {
        const InputRow& row = quantity_inputs()[*quantity];
        if (entry.at("unit") != row.unit)
            refuse(preset.id, id, "the unit is " + std::string(row.unit));
        preset.inputs.amounts[*quantity] = amount_of(value, row, preset.id);
    } else if (const auto choice = find_choice_input(id)) {
        preset.inputs.choices[*choice] = value.get<std::string>();
    } else {
        refuse(preset.id, id, "no input has this name");
    }
    preset.provenance[id] = {entry.value("source", ""), entry.value("how_sure", "")};
}

void read_inputs(Preset& preset, const json& root) {
    for (const auto& [id, entry] : root.at("inputs").items())
        read_input(preset, id, entry);
}

} // namespace

Preset parse_preset(std::string_view text, const SharedInputTexts& shared) {
    try {
        const json root = json::parse(text);
        Preset preset;
        preset.id = root.at("id").get<std::string>();
        preset.order = root.at("order").get<int>();
        preset.name = root.at("name").get<std::string>();
        preset.description = root.value("description", "");
        read_inputs(preset, json::parse(shared.common));
        read_inputs(preset, json::parse(shared.calibration));
        read_inputs(preset, root);
        return preset;
    } catch (const json::exception& problem) {
        throw std::invalid_argument(std::string("a preset cannot be read: ") + problem.what());
    }
}

} // namespace tokenscope
