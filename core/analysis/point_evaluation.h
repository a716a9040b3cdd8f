// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/point_values.h"
#include "core/model/tier_margin.h"
#include "core/scenario/inputs.h"

#include <cstddef>
#include <span>
#include <vector>

namespace tokenscope {

// Values of one input at stored points, in its base unit.
struct PointColumn {
    std::size_t input = 0; // index into quantity_inputs()
    const double* values = nullptr;
};

// A scenario at many points: what varies, and at which points it is evaluated.
struct PointPlan {
    std::vector<PointColumn> columns;
    const double* time_error = nullptr; // both or neither
    const double* power_error = nullptr;
    std::span<const std::size_t> points;
};

// Evaluates the chain at points of a plan, at least one: every output, then the margin at every tier, in base
// units.
void evaluate_points(const Inputs& inputs, const PointPlan& plan, std::span<const std::size_t> points,
                     std::span<const TierPrices> tiers, PointValues& to);

} // namespace tokenscope
