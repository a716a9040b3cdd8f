// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/override_reader.h"

#include "core/scenario/input_value.h"

namespace tokenscope {
namespace {

InputValue read_quantity(const RowReader& inputs, const std::string& id, const InputRow& row) {
    if (row.automatic_allowed && inputs.is(id, "auto"))
        return Amount::automatic();
    const double value = inputs.needed_number(id, any_number);
    if (!is_valid(value, row))
        inputs.refuse(id, "the value must be " + valid_range_text(row));
    return Amount::of(value);
}

} // namespace

Overrides read_overrides(const RowReader& row, std::string_view key) {
    Overrides overrides;
    if (!row.has(key))
        return overrides;
    const RowReader inputs = row.part(key);
    for (const auto& [id, value] : inputs.object().items()) {
        if (const auto quantity = find_quantity_input(id))
            overrides[id] = read_quantity(inputs, id, quantity_inputs()[*quantity]);
        else if (find_choice_input(id))
            overrides[id] = inputs.needed_text(id);
        else
            inputs.refuse(id, "no input has this name");
    }
    return overrides;
}

void check_choices(const RowReader& row, std::string_view key, const Overrides& overrides,
                   const Library& library) {
    for (const auto& [id, value] : overrides) {
        const auto choice = find_choice_input(id);
        if (!choice)
            continue;
        const ChoiceRow& description = choice_inputs()[*choice];
        const auto& word = std::get<std::string>(value);
        if (!is_valid_choice(word, description, library))
            row.part(key).refuse(id, "\"" + word + "\" is not known; it must be " +
                                         choice_keys_text(description, library));
    }
}

} // namespace tokenscope
