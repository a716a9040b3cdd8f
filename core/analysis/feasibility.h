// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/results.h"
#include "core/scenario/inputs.h"

#include <optional>
#include <vector>

namespace tokenscope {

// What a machine must satisfy to exist, in the order in which it is asked; `as_measured` alone is a matter of
// likelihood: a stated throughput above what nine of ten measurements reach has not been seen. It is asked of
// replicas of up to eight accelerators, where the throughput model was fitted.
enum class MachineRule {
    fits_memory,        // bytes: weights and one sequence, against usable memory
    holds_batch,        // requests in flight, against those whose KV cache fits
    under_compute_roof, // tokens per second and accelerator, against the peak
    above_weight_read,  // tokens per second for one user, against reading the weights once a token
    keeps_token_time,   // seconds per token for one user, against the limit asked for
    carries_demand,     // demanded share of the throughput, against 1
    as_measured         // tokens per second and accelerator, against the model's upper bound
};

// Whether a value keeps to its limit; what is solved for meets it only to rounding.
bool keeps(double value, double limit);

// `value` must not exceed `limit`; both in the rule's unit, base units.
struct MachineCheck {
    MachineRule rule = MachineRule::fits_memory;
    double value = 0.0, limit = 0.0;
    bool holds() const { return keeps(value, limit); }
};

enum class Feasibility { possible, implausible, impossible };

// The rules that apply in the present mode. A rule whose figures are undefined is left out.
std::vector<MachineCheck> machine_checks(const Inputs& inputs, const Results<double>& results);
// Of them, those of what was promised to users: keeps_token_time and carries_demand.
std::vector<MachineCheck> promise_checks(const Inputs& inputs, const Results<double>& results);
Feasibility feasibility(const std::vector<MachineCheck>& checks);

// The rule that comes nearest to forbidding the machine, and by which factor, as a logarithm: below 0 the
// machine cannot exist. A batch that is asked for counts as asked, not as memory cuts it. Nothing is computed
// beyond `results`.
struct FeasibilityRoom {
    MachineCheck tightest;
    double room = 0.0;
};
std::optional<FeasibilityRoom> tightest_check(const Inputs& inputs, const Results<double>& results);
// Its room alone; unlimited where no rule applies.
double feasibility_room(const Inputs& inputs, const Results<double>& results);

// Replicas that carry a demand of `load` times what the present ones can serve.
double replicas_needed(const Inputs& inputs, double load);

// What the throughput model expects of the machine where its throughput is stated: base units, NaN where the
// model does not fit.
struct ExpectedThroughput {
    double per_accelerator = 0.0, band90 = 0.0;
};
ExpectedThroughput expected_throughput(const Inputs& inputs);

} // namespace tokenscope
