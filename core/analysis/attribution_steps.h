// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/inputs.h"

#include <set>
#include <string_view>
#include <vector>

namespace tokenscope {

// How much of the machine changes in one step.
enum class Grouping {
    inputs,  // every number on its own, every choice with what it brings
    machine, // the model, the accelerator and how they serve together
    all      // everything together
};

// What changes as one between two scenarios. A number that stands alone moves along a path, everything else
// turns at once.
struct AttributionStep {
    std::vector<std::size_t> quantities, choices; // indices into the tables, ascending
    bool path = false;

    std::vector<std::string_view> inputs() const;
    void take(Inputs& into, const Inputs& from) const;
};

// The steps from one scenario to another. Numbers in `turning` (indices) turn at once, too.
std::vector<AttributionStep> attribution_steps(const Inputs& from, const Inputs& to, Grouping grouping,
                                               const std::set<std::size_t>& turning);

// A number on its way, at a share of it from 0 to 1, and its derivative to that share.
struct PathPoint {
    double value = 0.0, slope = 0.0;
};
PathPoint on_path(double from, double to, double share);

} // namespace tokenscope
