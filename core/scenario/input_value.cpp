// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/input_value.h"

#include "core/text/number_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

bool is_allowed(double value, const InputRow& row) {
    return row.allowed[0] == 0.0 ||
           std::find(row.allowed.begin(), row.allowed.end(), value) != row.allowed.end();
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + (word.empty() ? std::string("\"\"") : word);
    return text;
}

nlohmann::json amount_json(const Amount& amount) {
    if (amount.kind == Amount::Kind::automatic)
        return "auto";
    if (!amount.is_number())
        return nullptr;
    return amount.value;
}

} // namespace

bool is_valid(double value, const InputRow& row) {
    if (!std::isfinite(value) || value < row.valid.low || value > row.valid.high)
        return false;
    return is_allowed(value, row) && (!row.whole || value == std::round(value));
}

bool steps_whole(const InputRow& row) { return row.whole || row.id == "serving.batch"; }

bool is_bare_factor(const InputRow& row) { return row.id == "facility.pue"; }

std::string valid_range_text(const InputRow& row) {
    if (row.allowed[0] != 0.0)
        return "one of " + joined({exact(row.allowed[0]), exact(row.allowed[1]), exact(row.allowed[2])});
    const std::string kind = row.whole ? "a whole number between " : "a number between ";
    const std::string unit = row.unit == "1" ? "" : " " + std::string(row.unit);
    return kind + full(row.valid.low) + " and " + full(row.valid.high) + unit;
}

std::vector<std::string> choice_keys(const ChoiceRow& row, const Library& library) {
    std::vector<std::string> keys;
    if (row.id == "model.name") {
        keys.emplace_back();
        for (const auto& model : library.catalogue.models)
            keys.push_back(model.name);
    } else if (row.id == "serving.accelerator") {
        for (const auto& accelerator : library.catalogue.accelerators)
            keys.push_back(accelerator.name);
    } else if (row.id == "price.tier") {
        for (const auto& tier : library.catalogue.tiers)
            keys.push_back(tier.id);
    } else {
        for (const auto& option : row.options)
            if (!option.key.empty())
                keys.emplace_back(option.key);
    }
    return keys;
}

std::string choice_keys_text(const ChoiceRow& row, const Library& library) {
    return "one of " + joined(choice_keys(row, library));
}

bool is_valid_choice(std::string_view key, const ChoiceRow& row, const Library& library) {
    const auto keys = choice_keys(row, library);
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

InputValue value_of(const Inputs& inputs, std::string_view id) {
    if (const auto quantity = find_quantity_input(id))
        return inputs.amounts[*quantity];
    return inputs.choice(id);
}

nlohmann::json input_json(std::string_view id, const InputValue& value) {
    if (const auto* word = std::get_if<std::string>(&value))
        return {{"value", *word}, {"unit", ""}};
    const auto unit = quantity_inputs()[quantity_index(id)].unit;
    return {{"value", amount_json(std::get<Amount>(value))}, {"unit", std::string(unit)}};
}

} // namespace tokenscope
