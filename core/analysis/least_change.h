// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/feasibility.h"
#include "core/scenario/document.h"

#include <cstddef>
#include <vector>

namespace tokenscope {

// One input of a machine set to another value, file unit.
struct InputChange {
    std::size_t input = 0; // index into quantity_inputs()
    double from = 0.0, to = 0.0;
};

// A set of changes after which the machine can exist.
struct PossibleMachine {
    std::vector<InputChange> changes;
    double distance = 0.0;       // sum of |ln(to / from)|
    ExpectedThroughput expected; // what the model expects of it
};

// The ways to make an impossible machine possible, the least change first: fewest inputs, then the smallest
// distance. Weights and KV cache only become smaller. At most one way for each set of inputs, at most three
// ways; empty when the machine is possible already or when none of 1 to 16 accelerators helps.
std::vector<PossibleMachine> least_changes(const Inputs& inputs);

// The document with the changes as overrides; no mode is switched.
Document with_changes(const Document& document, const std::vector<InputChange>& changes);

} // namespace tokenscope
