// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/feasibility.h"

#include "core/model/error_band.h"
#include "core/model/evaluate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenscope {
namespace {

// A batch that is solved for meets its limit only to rounding.
constexpr double rounding = 1e-9;

class CheckList {
public:
    void add(MachineRule rule, double value, double limit) {
        if (!std::isnan(value) && !std::isnan(limit))
            m_checks.push_back({rule, value, limit});
    }
    std::vector<MachineCheck> take() { return std::move(m_checks); }

private:
    std::vector<MachineCheck> m_checks;
};

void add_memory(CheckList& list, const Results<double>& r) {
    list.add(MachineRule::fits_memory, r.memory.needed.value(), r.memory.usable.value());
    if (r.memory.max_batch.value() >= 1.0)
        list.add(MachineRule::holds_batch, r.decode.batch.value(), r.memory.max_batch.value());
}

void add_speed(CheckList& list, const Results<double>& r) {
    list.add(MachineRule::under_compute_roof, r.throughput.per_accelerator.value(),
             r.decode.roof_compute.value());
    list.add(MachineRule::above_weight_read, r.throughput.per_user.value(), r.decode.roof_weights.value());
}

void add_promises(CheckList& list, const Inputs& inputs, const Results<double>& r) {
    const Amount& limit = inputs.amount("serving.token_time_limit");
    if (limit.is_number())
        list.add(MachineRule::keeps_token_time, 1.0 / r.throughput.per_user.value(), limit.value);
    if (inputs.choice("serving.load_mode") == "demand")
        list.add(MachineRule::carries_demand, r.load.utilisation.value(), 1.0);
}

} // namespace

bool keeps(double value, double limit) { return value <= limit * (1.0 + rounding); }

double replicas_needed(const Inputs& inputs, double load) {
    return std::ceil(inputs.amount("serving.replicas").value * load * (1.0 - rounding));
}

ExpectedThroughput expected_throughput(const Inputs& inputs) {
    Inputs derived = inputs;
    derived.choices[choice_index("serving.throughput_mode")] = "derived";
    derived.choices[choice_index("serving.load_mode")] = "typed";
    const auto r = evaluate(to_scenario(derived));
    return {r.throughput.per_accelerator.value(), r.band90.value()};
}

std::vector<MachineCheck> promise_checks(const Inputs& inputs, const Results<double>& results) {
    CheckList list;
    add_promises(list, inputs, results);
    return list.take();
}

std::vector<MachineCheck> machine_checks(const Inputs& inputs, const Results<double>& results) {
    CheckList list;
    add_memory(list, results);
    add_speed(list, results);
    add_promises(list, inputs, results);
    const bool stated = inputs.choice("serving.throughput_mode") == "stated";
    if (stated && inputs.amount("serving.accelerators_per_replica").value <= widest_fitted_replica) {
        const auto expected = expected_throughput(inputs);
        list.add(MachineRule::as_measured, results.throughput.per_accelerator.value(),
                 expected.per_accelerator * expected.band90);
    }
    return list.take();
}

std::optional<FeasibilityRoom> tightest_check(const Inputs& inputs, const Results<double>& results) {
    CheckList list;
    add_memory(list, results);
    const Amount& batch = inputs.amount("serving.batch");
    if (batch.is_number() && results.memory.max_batch.value() >= 1.0)
        list.add(MachineRule::holds_batch, batch.value, std::floor(results.memory.max_batch.value()));
    add_speed(list, results);
    add_promises(list, inputs, results);
    std::optional<FeasibilityRoom> tightest;
    for (const MachineCheck& check : list.take()) {
        const double room = keeps(check.value, check.limit) ? std::abs(std::log(check.limit / check.value))
                                                            : std::log(check.limit / check.value);
        if (!tightest || room < tightest->room)
            tightest = {check, room};
    }
    return tightest;
}

double feasibility_room(const Inputs& inputs, const Results<double>& results) {
    const auto tightest = tightest_check(inputs, results);
    return tightest ? tightest->room : std::numeric_limits<double>::infinity();
}

Feasibility feasibility(const std::vector<MachineCheck>& checks) {
    Feasibility worst = Feasibility::possible;
    for (const MachineCheck& check : checks) {
        if (check.holds())
            continue;
        if (check.rule != MachineRule::as_measured)
            return Feasibility::impossible;
        worst = Feasibility::implausible;
    }
    return worst;
}

} // namespace tokenscope
