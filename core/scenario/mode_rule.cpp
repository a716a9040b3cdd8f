// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/mode_rule.h"

#include "core/model/evaluate.h"
#include "core/model/parameters.h"

#include <algorithm>
#include <array>

namespace tokenscope {
namespace {

double number(const Inputs& inputs, std::string_view id) { return inputs.amount(id).value; }

bool always(const Inputs&) { return true; }
bool is_stated(const Inputs& in) { return !is_derived(in); }
bool is_typed(const Inputs& in) { return in.choice("serving.load_mode") == "typed"; }
bool is_demanded(const Inputs& in) { return in.choice("serving.load_mode") == "demand"; }
bool is_owned(const Inputs& in) { return in.choice("money.ownership") == "owned"; }
bool is_rented(const Inputs& in) { return !is_owned(in); }
bool is_blackwell(const Inputs& in) { return in.accelerator.blackwell; }
bool is_hopper(const Inputs& in) { return !in.accelerator.blackwell; }
bool has_four_bits(const Inputs& in) { return number(in, "model.weight_bits") < 8.0; }
bool has_eight_bits(const Inputs& in) { return number(in, "model.weight_bits") == 8.0; }
bool is_community(const Inputs& in) { return in.choice("serving.engine") == "community-2025"; }
bool has_several(const Inputs& in) { return number(in, "serving.accelerators_per_replica") > 1.0; }
bool has_automatic_batch(const Inputs& in) { return !in.amount("serving.batch").is_number(); }
bool has_building(const Inputs& in) { return number(in, "facility.capex_per_watt") > 0.0; }
bool idles(const Inputs& in) { return is_owned(in) || number(in, "serving.utilisation") < 1.0; }
bool has_prompt(const Inputs& in) { return number(in, "request.input_tokens") > 0.0; }
bool derives_training(const Inputs& in) { return !in.amount("training.cost").is_number(); }
bool is_trained_at_a_cost(const Inputs& in) {
    return derives_training(in) || in.amount("training.cost").value > 0.0;
}
bool has_cached_prompt(const Inputs& in) {
    return has_prompt(in) && number(in, "request.cached_input_fraction") > 0.0;
}
bool has_window(const Inputs& in) {
    return number(in, "model.attention_window") > 0.0 &&
           number(in, "model.window_kv_elements_per_token") > 0.0;
}
bool has_native_fp4(const Inputs& in) {
    return has_four_bits(in) &&
           number(in, "accelerator.peak_compute_4bit") > number(in, "accelerator.peak_compute_8bit");
}
bool is_mixture(const Inputs& in) {
    return is_mixture_of_experts(of<One>(number(in, "model.experts")),
                                 of<One>(number(in, "model.active_experts"))) &&
           number(in, "model.shared_fraction") < 1.0;
}

bool is_early_mixture(const Inputs& in) {
    return in.choice("serving.engine") == "early-2025" && is_mixture(in) && has_several(in);
}

bool is_community_fp8_mixture(const Inputs& in) {
    return is_community(in) && is_mixture(in) && has_eight_bits(in);
}

// A stated figure needs all of the stated machine: it starts from what the derived one gives.
void become_stated(ModeSwitcher& to) {
    if (!is_derived(to.inputs()))
        return;
    const auto results = evaluate(to_scenario(to.inputs()));
    const double rate = results.throughput.per_accelerator.value();
    to.set("serving.throughput_mode", "stated");
    if (!to.inputs().amount("serving.stated_throughput").is_number() && rate > 0.0)
        to.set("serving.stated_throughput", Amount::of(rate));
}

// A small shared part and eight experts, as the first mixture models had.
void become_mixture(ModeSwitcher& to) {
    const double active = to.number("model.active_experts");
    if (to.number("model.experts") <= active)
        to.set("model.experts", Amount::of(std::max(8.0, 4.0 * active)));
    if (to.number("model.shared_fraction") >= 1.0)
        to.set("model.shared_fraction", Amount::of(0.04));
}

void have_prompt(ModeSwitcher& to) {
    if (!has_prompt(to.inputs()))
        to.set("request.input_tokens", Amount::of(200.0));
}

void have_cached_prompt(ModeSwitcher& to) {
    have_prompt(to);
    if (!has_cached_prompt(to.inputs()))
        to.set("request.cached_input_fraction", Amount::of(0.5));
}

void be_owned(ModeSwitcher& to) { to.choose("money.ownership", "owned"); }
void be_rented(ModeSwitcher& to) { to.choose("money.ownership", "rented"); }
void type_load(ModeSwitcher& to) { to.choose("serving.load_mode", "typed"); }
void demand_load(ModeSwitcher& to) { to.choose("serving.load_mode", "demand"); }
void have_several(ModeSwitcher& to) { to.set("serving.accelerators_per_replica", Amount::of(2.0)); }
void have_four_bits(ModeSwitcher& to) { to.set("model.weight_bits", Amount::of(4.0)); }
void have_eight_bits(ModeSwitcher& to) { to.set("model.weight_bits", Amount::of(8.0)); }
void have_building(ModeSwitcher& to) { to.set("facility.capex_per_watt", Amount::of(11.0)); }
void derive_training(ModeSwitcher& to) { to.set("training.cost", Amount::blank()); }
void automate_batch(ModeSwitcher& to) { to.set("serving.batch", Amount::automatic()); }

constexpr std::string_view speed = "the throughput of an accelerator";
constexpr std::string_view cost = "the cost";

// In the order of ActsIn.
constexpr std::array<ModeRule, 25> rules = {{
    {ActsIn::always, false, always, nullptr, "", "", ""},
    {ActsIn::derived_throughput, true, always, nullptr, speed, "", ""},
    {ActsIn::stated_throughput, false, is_stated, become_stated, speed, "it is derived",
     "set serving.throughput_mode=stated"},
    {ActsIn::typed_load, false, is_typed, type_load, "the utilisation", "it follows from demand",
     "set serving.load_mode=typed"},
    {ActsIn::demand_load, false, is_demanded, demand_load, "the utilisation", "it is typed",
     "set serving.load_mode=demand"},
    {ActsIn::owned, false, is_owned, be_owned, cost, "the accelerators are rented",
     "set money.ownership=owned"},
    {ActsIn::rented, false, is_rented, be_rented, cost, "the accelerators are owned",
     "set money.ownership=rented"},
    {ActsIn::mixture_of_experts, true, is_mixture, become_mixture, speed, "the model is dense",
     "set model.experts above model.active_experts and model.shared_fraction below 1"},
    {ActsIn::sliding_window, true, has_window, nullptr, speed, "no layer looks at a window only",
     "set model.attention_window and model.window_kv_elements_per_token above 0"},
    {ActsIn::several_accelerators, true, has_several, have_several, speed, "a replica is one accelerator",
     "set serving.accelerators_per_replica=2 or more"},
    {ActsIn::native_fp4, true, has_native_fp4, nullptr, speed, "nothing is calculated in 4 bits",
     "set model.weight_bits=4 and a serving.accelerator with 4-bit arithmetic"},
    {ActsIn::four_bit_weights, true, has_four_bits, have_four_bits, speed, "weights have more than 4 bits",
     "set model.weight_bits=4"},
    {ActsIn::community_engine, true, is_community, nullptr, speed, "the engine is another one",
     "set serving.engine=community-2025"},
    {ActsIn::community_fp8_experts, true, is_community_fp8_mixture, nullptr, speed,
     "it is a factor on experts of 8 bits in a community engine",
     "set serving.engine=community-2025, model.weight_bits=8 and a mixture of experts"},
    {ActsIn::early_engine, true, is_early_mixture, nullptr, speed,
     "it is of early engines that spread experts over accelerators",
     "set serving.engine=early-2025, a mixture of experts and serving.accelerators_per_replica=2 or more"},
    {ActsIn::hopper, true, is_hopper, nullptr, "the power", "the accelerator is a Blackwell",
     "set those of its own generation"},
    {ActsIn::blackwell, true, is_blackwell, nullptr, "the power", "the accelerator is not a Blackwell",
     "set those of its own generation"},
    {ActsIn::derived_training_cost, false, derives_training, derive_training, "the cost of training",
     "it is stated", "set training.cost to blank"},
    {ActsIn::automatic_batch, true, has_automatic_batch, automate_batch, speed, "the batch is typed",
     "set serving.batch=auto"},
    {ActsIn::eight_bit_weights, true, has_eight_bits, have_eight_bits, speed, "weights do not have 8 bits",
     "set model.weight_bits=8"},
    {ActsIn::idle_power, false, idles, be_owned, cost, "rented accelerators that are always busy do not idle",
     "set money.ownership=owned"},
    {ActsIn::with_building, false, has_building, have_building, cost, "the building is free",
     "set facility.capex_per_watt above 0"},
    {ActsIn::with_training_cost, false, is_trained_at_a_cost, derive_training, "the cost of training",
     "it is 0", "set training.cost above 0"},
    {ActsIn::with_prompt, false, has_prompt, have_prompt, "the revenue", "requests have no prompt",
     "set request.input_tokens above 0"},
    {ActsIn::with_cached_prompt, false, has_cached_prompt, have_cached_prompt, "the revenue",
     "no part of a prompt is cached", "set request.cached_input_fraction above 0"},
}};
static_assert([] {
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (rules[i].acts != static_cast<ActsIn>(i))
            return false;
    return true;
}());

} // namespace

const ModeRule& mode_rule(ActsIn acts) { return rules[static_cast<std::size_t>(acts)]; }

bool is_derived(const Inputs& inputs) { return inputs.choice("serving.throughput_mode") == "derived"; }

void become_derived(ModeSwitcher& to) { to.choose("serving.throughput_mode", "derived"); }

} // namespace tokenscope
