// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/setting.h"

#include "core/scenario/input_value.h"
#include "core/scenario/shared_fraction.h"
#include "core/scenario/typed_entry.h"
#include "core/text/plain_text.h"

#include <stdexcept>

namespace tokenscope {
namespace {

constexpr std::string_view active_parameters_id = "model.active_parameters";

Amount typed_amount(const InputRow& row, std::string_view text, const Amount& current) {
    const auto result = read_typed(row, text, current, current);
    if (const auto* error = std::get_if<EntryError>(&result))
        throw std::invalid_argument(sentence(row, *error));
    if (const auto* error = std::get_if<RangeError>(&result))
        throw std::invalid_argument(sentence(row, *error));
    return std::get<TypedAmount>(result).amount;
}

std::string typed_choice(const ChoiceRow& row, std::string_view text, const Library& library) {
    if (!is_valid_choice(text, row, library))
        throw std::invalid_argument(std::string(row.id) + ": \"" + excerpt(text) +
                                    "\" is not known; it must be " + choice_keys_text(row, library));
    return std::string(text);
}

Amount typed_active_parameters(std::string_view text, const Inputs& inputs) {
    using Verdict = SharedFraction::Verdict;
    const InputRow& total = quantity_inputs()[quantity_index("model.total_parameters")];
    const Amount active = typed_amount(total, text, inputs.amount("model.total_parameters"));
    const SharedFraction shared = shared_fraction_for(active.value, inputs);
    if (shared.verdict == Verdict::dense)
        throw std::invalid_argument("model.active_parameters: a dense model uses all of its parameters; set "
                                    "model.experts and model.active_experts too");
    if (shared.verdict == Verdict::impossible)
        throw std::invalid_argument("model.active_parameters: impossible, at least k/E of all parameters are "
                                    "active and at most all of them");
    return Amount::of(shared.value);
}

bool sets_active_parameters(std::string_view setting) {
    return setting.substr(0, setting.find('=')) == active_parameters_id;
}

} // namespace

void apply_setting(Document& document, const Library& library, std::string_view setting) {
    const auto equals = setting.find('=');
    if (equals == std::string_view::npos)
        throw std::invalid_argument("\"" + excerpt(setting) + "\" is not ID=VALUE");
    const std::string id(setting.substr(0, equals));
    const std::string_view text = setting.substr(equals + 1);
    const Inputs inputs = resolve(document, library);
    if (const auto quantity = find_quantity_input(id)) {
        document.overrides[id] = typed_amount(quantity_inputs()[*quantity], text, inputs.amounts[*quantity]);
    } else if (const auto choice = find_choice_input(id)) {
        document.overrides[id] = typed_choice(choice_inputs()[*choice], text, library);
    } else if (id == active_parameters_id) {
        document.overrides["model.shared_fraction"] = typed_active_parameters(text, inputs);
    } else {
        throw std::invalid_argument("no input is called \"" + excerpt(id) +
                                    "\"; \"tokenscope list inputs\" names them");
    }
}

void apply_settings(Document& document, const Library& library, const std::vector<std::string>& settings) {
    for (const bool last : {false, true})
        for (const std::string& setting : settings)
            if (sets_active_parameters(setting) == last)
                apply_setting(document, library, setting);
}

} // namespace tokenscope
