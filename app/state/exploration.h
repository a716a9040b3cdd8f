// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_table.h"
#include "core/scenario/solve_for.h"

#include <optional>
#include <set>
#include <string>

namespace tokenscope {

/// What the charts that vary inputs show, and which inputs are held: state of the session, not of a scenario.
/// Ids of quantity inputs and of outputs.
struct Exploration {
    std::string sweepInput = "serving.batch";
    std::string sweepOutput = "cost.per_output_token";
    std::optional<bool> sweepLogarithmic = {}; ///< the axis of the output; nothing: as its values ask for
    std::string mapX = "serving.batch";
    std::string mapY = "serving.utilisation";
    std::string mapOutput = "margin.gross";
    SolveFor solveFor = SolveFor::active;           ///< what follows when a parameter count is edited
    std::set<std::string, std::less<>> locked = {}; ///< left out where inputs are compared or suggested

    bool isLocked(std::size_t input) const { return locked.contains(quantity_inputs()[input].id); }
    bool operator==(const Exploration&) const = default;
};

} // namespace tokenscope
