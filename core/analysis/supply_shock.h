// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/least_change.h"
#include "core/analysis/supply_chain.h"

namespace tokenscope {

enum class ShockKind { price, supply };

// How a dearer link reaches the cost of a token.
enum class PricePath {
    paid,        // the service pays it
    passed_on,   // the accelerator's price rises by what its maker pays more, and by no more
    inside_rent, // the rent is given, whatever is inside it
    not_carried  // the model carries no price: a shock bends the supply, not the price
};
PricePath price_path(const SupplyLink& link, const Inputs& inputs);

// A link's price or supply multiplied by `factor`, all else as it is.
struct ShockEffect {
    std::vector<InputChange> changes; // the inputs that say so; empty where there are none
    double elasticity = 0.0; // of cost.per_output_token: per cent for one per cent, exact at factor 1
    double change = 0.0;     // of it, relative, re-evaluated at `factor`
    double cost_before = 0.0, cost_after = 0.0;   // $/token
    double share_before = 0.0, share_after = 0.0; // of the world's supply
    std::optional<std::size_t> outside;           // an input that would leave its range; nothing is changed
};

// `factor` above 0. NaN where the cost is undefined.
ShockEffect shock(const SupplyLink& link, ShockKind kind, double factor, const Inputs& inputs);

// The inputs with the changes made.
Inputs with_changes(const Inputs& inputs, const std::vector<InputChange>& changes);

} // namespace tokenscope
