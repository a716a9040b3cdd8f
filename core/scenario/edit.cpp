// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edit.h"

#include "core/model/evaluate.h"
#include "core/model/parameters.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tokenscope {
namespace {

double number(const Inputs& inputs, std::string_view id) { return inputs.amount(id).value; }

bool derived(const Inputs& inputs) { return inputs.choice("serving.throughput_mode") == "derived"; }

bool mixture(const Inputs& inputs) {
    return is_mixture_of_experts(of<One>(number(inputs, "model.experts")),
                                 of<One>(number(inputs, "model.active_experts"))) &&
           number(inputs, "model.shared_fraction") < 1.0;
}

bool native_fp4(const Inputs& inputs) {
    return number(inputs, "accelerator.peak_compute_4bit") > number(inputs, "accelerator.peak_compute_8bit");
}

bool four_bit(const Inputs& inputs) { return number(inputs, "model.weight_bits") < 8.0; }

bool trained_at_a_cost(const Inputs& inputs) {
    const Amount& cost = inputs.amount("training.cost");
    return !cost.is_number() || cost.value > 0.0;
}

bool owned(const Inputs& inputs) { return inputs.choice("money.ownership") == "owned"; }

bool prompted(const Inputs& inputs) { return number(inputs, "request.input_tokens") > 0.0; }

// What a stated throughput stands in for: shape, precision, batch and speed of the machine. Prices are not.
bool releases_stated_throughput(std::string_view id) {
    constexpr std::array priced = {"accelerator.price", "accelerator.die_area",
                                   "accelerator.dies_per_package", "accelerator.memory_and_packaging_cost"};
    if (std::find(priced.begin(), priced.end(), id) != priced.end())
        return false;
    return id.starts_with("model.") || id.starts_with("accelerator.") || id == "serving.batch" ||
           id == "serving.accelerator";
}

std::string text_of(const InputValue& value) {
    if (const auto* word = std::get_if<std::string>(&value))
        return *word;
    const Amount& amount = std::get<Amount>(value);
    if (amount.kind == Amount::Kind::automatic)
        return "auto";
    if (!amount.is_number())
        return "";
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.begin(), buffer.end(), amount.value, std::chars_format::general, 6);
    return {buffer.data(), end.ptr};
}

// Sets inputs beside the edited one and remembers them.
class Switcher {
public:
    Switcher(Edited& edited, const Library& library) : edited_(edited), library_(library) { refresh(); }

    const Inputs& inputs() const { return inputs_; }
    void set(std::string_view id, const InputValue& value) {
        edited_.document.overrides.insert_or_assign(std::string(id), value);
        edited_.side_effects.push_back({std::string(id), text_of(value)});
        refresh();
    }

private:
    void refresh() { inputs_ = resolve(edited_.document, library_); }

    Edited& edited_;
    const Library& library_;
    Inputs inputs_;
};

void become_derived(Switcher& to) {
    if (!derived(to.inputs()))
        to.set("serving.throughput_mode", "derived");
}

// A stated figure needs all of the stated machine: it starts from what the derived one gives.
void become_stated(Switcher& to) {
    if (!derived(to.inputs()))
        return;
    const auto results = evaluate(to_scenario(to.inputs()));
    const double rate = results.throughput.per_accelerator.value();
    to.set("serving.throughput_mode", "stated");
    if (!to.inputs().amount("serving.stated_throughput").is_number() && rate > 0.0)
        to.set("serving.stated_throughput", Amount::of(rate));
}

// A small shared part and eight experts, as the first mixture models had.
void become_mixture(Switcher& to) {
    become_derived(to);
    const double active = number(to.inputs(), "model.active_experts");
    if (number(to.inputs(), "model.experts") <= active)
        to.set("model.experts", Amount::of(std::max(8.0, 4.0 * active)));
    if (number(to.inputs(), "model.shared_fraction") >= 1.0)
        to.set("model.shared_fraction", Amount::of(0.04));
}

void become_prompted(Switcher& to) {
    if (!prompted(to.inputs()))
        to.set("request.input_tokens", Amount::of(200.0));
}

void switch_mode(Switcher& to, ActsIn acts) {
    const auto choose = [&](std::string_view id, const std::string& key) {
        if (to.inputs().choice(id) != key)
            to.set(id, key);
    };
    switch (acts) {
    case ActsIn::derived_throughput:
        return become_derived(to);
    case ActsIn::stated_throughput:
        return become_stated(to);
    case ActsIn::typed_load:
        return choose("serving.load_mode", "typed");
    case ActsIn::demand_load:
        return choose("serving.load_mode", "demand");
    case ActsIn::owned:
        return choose("money.ownership", "owned");
    case ActsIn::rented:
        return choose("money.ownership", "rented");
    case ActsIn::mixture_of_experts:
        return become_mixture(to);
    case ActsIn::with_prompt:
        return become_prompted(to);
    case ActsIn::with_cached_prompt:
        become_prompted(to);
        if (number(to.inputs(), "request.cached_input_fraction") <= 0.0)
            to.set("request.cached_input_fraction", Amount::of(0.5));
        return;
    case ActsIn::several_accelerators:
        become_derived(to);
        if (number(to.inputs(), "serving.accelerators_per_replica") <= 1.0)
            to.set("serving.accelerators_per_replica", Amount::of(2.0));
        return;
    case ActsIn::four_bit_weights:
        become_derived(to);
        if (!four_bit(to.inputs()))
            to.set("model.weight_bits", Amount::of(4.0));
        return;
    case ActsIn::eight_bit_weights:
        become_derived(to);
        if (number(to.inputs(), "model.weight_bits") != 8.0)
            to.set("model.weight_bits", Amount::of(8.0));
        return;
    case ActsIn::idle_power:
        return choose("money.ownership", "owned");
    case ActsIn::with_building:
        if (number(to.inputs(), "facility.capex_per_watt") <= 0.0)
            to.set("facility.capex_per_watt", Amount::of(11.0));
        return;
    case ActsIn::with_training_cost:
        if (!trained_at_a_cost(to.inputs()))
            to.set("training.cost", Amount::blank());
        return;
    case ActsIn::derived_training_cost:
        if (to.inputs().amount("training.cost").is_number())
            to.set("training.cost", Amount::blank());
        return;
    case ActsIn::automatic_batch:
        become_derived(to);
        if (to.inputs().amount("serving.batch").is_number())
            to.set("serving.batch", Amount::automatic());
        return;
    default:
        return become_derived(to);
    }
}

void make_it_fit(Switcher& to) {
    constexpr std::array sizes = {1.0, 2.0, 4.0, 8.0};
    const double now = number(to.inputs(), "serving.accelerators_per_replica");
    Inputs trial = to.inputs();
    for (double n : sizes) {
        trial.amounts[quantity_index("serving.accelerators_per_replica")] = Amount::of(n);
        if (n < now || !(evaluate(to_scenario(trial)).memory.max_batch.value() >= 1.0))
            continue;
        if (n > now)
            to.set("serving.accelerators_per_replica", Amount::of(n));
        return;
    }
}

} // namespace

bool can_act(const InputRow& row, const Inputs& inputs) {
    switch (row.acts) {
    case ActsIn::hopper:
        return !inputs.accelerator.blackwell;
    case ActsIn::blackwell:
        return inputs.accelerator.blackwell;
    case ActsIn::native_fp4:
        return native_fp4(inputs) && four_bit(inputs);
    case ActsIn::community_engine:
        return inputs.choice("serving.engine") == "community-2025" &&
               (row.id != "calibration.community_fp8_expert_factor" ||
                (mixture(inputs) && number(inputs, "model.weight_bits") == 8.0));
    case ActsIn::early_engine:
        return inputs.choice("serving.engine") == "early-2025" && mixture(inputs) &&
               number(inputs, "serving.accelerators_per_replica") > 1.0;
    case ActsIn::sliding_window:
        return number(inputs, "model.attention_window") > 0.0 &&
               number(inputs, "model.window_kv_elements_per_token") > 0.0;
    default:
        return true;
    }
}

bool acts_now(const InputRow& row, const Inputs& inputs) {
    if (releases_stated_throughput(row.id) && !derived(inputs))
        return false;
    switch (row.acts) {
    case ActsIn::always:
        return true;
    case ActsIn::derived_throughput:
        return derived(inputs);
    case ActsIn::stated_throughput:
        return !derived(inputs);
    case ActsIn::typed_load:
        return inputs.choice("serving.load_mode") == "typed";
    case ActsIn::demand_load:
        return inputs.choice("serving.load_mode") == "demand";
    case ActsIn::owned:
        return owned(inputs);
    case ActsIn::rented:
        return !owned(inputs);
    case ActsIn::eight_bit_weights:
        return derived(inputs) && number(inputs, "model.weight_bits") == 8.0;
    case ActsIn::idle_power:
        return owned(inputs) || number(inputs, "serving.utilisation") < 1.0;
    case ActsIn::with_building:
        return number(inputs, "facility.capex_per_watt") > 0.0;
    case ActsIn::with_training_cost:
        return trained_at_a_cost(inputs);
    case ActsIn::mixture_of_experts:
        return derived(inputs) && mixture(inputs);
    case ActsIn::several_accelerators:
        return derived(inputs) && number(inputs, "serving.accelerators_per_replica") > 1.0;
    case ActsIn::four_bit_weights:
        return derived(inputs) && four_bit(inputs);
    case ActsIn::derived_training_cost:
        return !inputs.amount("training.cost").is_number();
    case ActsIn::automatic_batch:
        return derived(inputs) && !inputs.amount("serving.batch").is_number();
    case ActsIn::with_prompt:
        return prompted(inputs);
    case ActsIn::with_cached_prompt:
        return prompted(inputs) && number(inputs, "request.cached_input_fraction") > 0.0;
    default:
        return derived(inputs) && can_act(row, inputs);
    }
}

Document without_override(const Document& document, std::string_view id) {
    Document changed = document;
    if (const auto at = changed.overrides.find(id); at != changed.overrides.end())
        changed.overrides.erase(at);
    return changed;
}

Edited with_input(const Document& document, const Library& library, std::string_view id,
                  const InputValue& value) {
    Edited edited{document, {}};
    auto& overrides = edited.document.overrides;
    if (find_choice_input(id))
        std::erase_if(overrides, [id](const auto& entry) { return belongs_to_choice(id, entry.first); });
    overrides.insert_or_assign(std::string(id), value);
    Switcher to(edited, library);
    const bool was_stated = !derived(to.inputs());
    if (releases_stated_throughput(id))
        become_derived(to);
    if (const auto quantity = find_quantity_input(id)) {
        const InputRow& row = quantity_inputs()[*quantity];
        if (!acts_now(row, to.inputs()) && can_act(row, to.inputs()))
            switch_mode(to, row.acts);
    } else if (choice_inputs()[choice_index(id)].acts == ActsIn::derived_throughput) {
        become_derived(to);
    }
    if (was_stated && derived(to.inputs()))
        make_it_fit(to);
    return edited;
}

} // namespace tokenscope
