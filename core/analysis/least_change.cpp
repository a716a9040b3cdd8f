// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/least_change.h"

#include "core/model/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace tokenscope {
namespace {

constexpr std::size_t ways_shown = 3;

constexpr std::array changeable = {
    "serving.accelerators_per_replica", "model.weight_bits",        "model.kv_bits",   "serving.batch",
    "serving.stated_throughput",        "serving.token_time_limit", "serving.replicas"};

double number(const Inputs& inputs, std::string_view id) { return inputs.amount(id).value; }

void set(Inputs& inputs, std::string_view id, double value) {
    inputs.amounts[quantity_index(id)] = Amount::of(value);
}

// A hundredth of the value's decade: in steps of it a limit that is kept stays kept.
double third_digit(double value) { return std::pow(10.0, std::floor(std::log10(value)) - 2.0); }
double rounded_down(double value) { return std::floor(value / third_digit(value)) * third_digit(value); }
double rounded_up(double value) { return std::ceil(value / third_digit(value)) * third_digit(value); }

std::vector<double> and_smaller(double now) {
    std::vector<double> bits{now};
    for (const double other : {8.0, 4.0})
        if (other < now)
            bits.push_back(other);
    return bits;
}

// Every memory layout that may hold the model: accelerators, bits of weights and of the KV cache.
std::vector<Inputs> layouts(const Inputs& inputs) {
    std::vector<Inputs> all;
    for (const double accelerators :
         {number(inputs, "serving.accelerators_per_replica"), 1.0, 2.0, 4.0, 8.0, 16.0})
        for (const double weights : and_smaller(number(inputs, "model.weight_bits")))
            for (const double kv : and_smaller(number(inputs, "model.kv_bits"))) {
                Inputs changed = inputs;
                set(changed, "serving.accelerators_per_replica", accelerators);
                set(changed, "model.weight_bits", weights);
                set(changed, "model.kv_bits", kv);
                all.push_back(changed);
            }
    return all;
}

// A stated throughput lowered to what the batch allows, and a batch raised to what the throughput needs.
void add_stated(std::vector<Inputs>& ways, const Inputs& layout, const Results<double>& r) {
    const double accelerators = number(layout, "serving.accelerators_per_replica");
    const double most = std::floor(r.memory.max_batch.value());
    const double roof = std::min(number(layout, "serving.stated_throughput"), r.decode.roof_compute.value());
    const double per_user = r.decode.roof_weights.value();
    const double kept = std::min(number(layout, "serving.batch"), most);
    const auto add = [&](double batch, double throughput) {
        Inputs way = layout;
        if (batch != number(layout, "serving.batch"))
            set(way, "serving.batch", batch);
        if (throughput < number(layout, "serving.stated_throughput"))
            set(way, "serving.stated_throughput", rounded_down(throughput));
        ways.push_back(way);
    };
    add(kept, std::min(roof, kept * per_user / accelerators));
    const double needed = std::ceil(roof * accelerators / per_user);
    if (needed > kept && needed <= most)
        add(needed, roof);
}

// What is promised to users lowered to what the machine gives.
void add_derived(std::vector<Inputs>& ways, const Inputs& layout, const Results<double>& r) {
    ways.push_back(layout);
    Inputs slower = layout;
    if (layout.amount("serving.token_time_limit").is_number())
        set(slower, "serving.token_time_limit",
            std::max(number(layout, "serving.token_time_limit"),
                     rounded_up(1.0 / r.throughput.per_user.value())));
    if (r.load.utilisation.value() > 1.0)
        set(slower, "serving.replicas", replicas_needed(layout, r.load.utilisation.value()));
    ways.push_back(slower);
}

std::vector<Inputs> ways_of(const Inputs& layout) {
    const auto r = evaluate(to_scenario(layout));
    std::vector<Inputs> ways;
    if (!(r.memory.max_batch.value() >= 1.0))
        return ways;
    if (layout.choice("serving.throughput_mode") == "stated")
        add_stated(ways, layout, r);
    else
        add_derived(ways, layout, r);
    return ways;
}

bool exists(const Inputs& inputs) {
    return feasibility(machine_checks(inputs, evaluate(to_scenario(inputs)))) != Feasibility::impossible;
}

PossibleMachine compared(const Inputs& before, const Inputs& after) {
    PossibleMachine machine;
    for (const std::string_view id : changeable) {
        const std::size_t i = quantity_index(id);
        if (before.amounts[i] == after.amounts[i])
            continue;
        machine.changes.push_back({i, before.amounts[i].value, after.amounts[i].value});
        machine.distance += std::abs(std::log(after.amounts[i].value / before.amounts[i].value));
    }
    return machine;
}

bool is_less(const PossibleMachine& a, const PossibleMachine& b) {
    return a.changes.size() != b.changes.size() ? a.changes.size() < b.changes.size()
                                                : a.distance < b.distance;
}

std::vector<std::size_t> changed_inputs(const PossibleMachine& machine) {
    std::vector<std::size_t> inputs;
    for (const InputChange& change : machine.changes)
        inputs.push_back(change.input);
    std::sort(inputs.begin(), inputs.end());
    return inputs;
}

// Without those that change more inputs than another way needs to.
std::vector<PossibleMachine> without_superfluous(const std::vector<PossibleMachine>& sorted) {
    std::vector<PossibleMachine> kept;
    for (const PossibleMachine& machine : sorted) {
        const auto changed = changed_inputs(machine);
        const bool superfluous = std::any_of(kept.begin(), kept.end(), [&](const PossibleMachine& other) {
            const auto fewer = changed_inputs(other);
            return std::includes(changed.begin(), changed.end(), fewer.begin(), fewer.end());
        });
        if (!superfluous)
            kept.push_back(machine);
    }
    return kept;
}

} // namespace

std::vector<PossibleMachine> least_changes(const Inputs& inputs) {
    if (exists(inputs))
        return {};
    std::map<std::vector<std::size_t>, PossibleMachine> nearest;
    for (const Inputs& layout : layouts(inputs))
        for (const Inputs& way : ways_of(layout)) {
            if (!exists(way))
                continue;
            PossibleMachine machine = compared(inputs, way);
            machine.expected = expected_throughput(way);
            const auto [entry, added] = nearest.try_emplace(changed_inputs(machine), machine);
            if (!added && is_less(machine, entry->second))
                entry->second = machine;
        }
    std::vector<PossibleMachine> ways;
    for (auto& [changed, machine] : nearest)
        ways.push_back(std::move(machine));
    std::stable_sort(ways.begin(), ways.end(), is_less);
    ways = without_superfluous(ways);
    ways.resize(std::min(ways.size(), ways_shown));
    return ways;
}

Document with_changes(const Document& document, const std::vector<InputChange>& changes) {
    Document changed = document;
    for (const InputChange& change : changes)
        changed.overrides[std::string(quantity_inputs()[change.input].id)] = Amount::of(change.to);
    return changed;
}

} // namespace tokenscope
