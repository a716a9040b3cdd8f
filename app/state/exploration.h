// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/functional_unit.h"
#include "core/scenario/input_table.h"
#include "core/scenario/solve_for.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace tokenscope {

/// How one chart shows what it shows; what is not chosen is as the chart itself suggests.
struct ChartView {
    std::optional<bool> logarithmic = {}; ///< the axis that may be either
    std::optional<FunctionalUnit> unit = {};

    bool operator==(const ChartView&) const = default;
};

/// How charts show what they show, and which inputs are held: state of the session, not of a scenario.
/// Ids of quantity inputs and of outputs.
struct Exploration {
    std::string sweepInput = "serving.batch";
    std::string sweepOutput = "cost.per_output_token";
    std::string mapX = "serving.batch";
    std::string mapY = "serving.utilisation";
    std::string mapOutput = "margin.gross";
    /// Ends of the chart "Why": "current", "baseline", "held:0" to "held:3", "preset:ID".
    std::string attributionFrom = "baseline";
    std::string attributionTo = "current";
    std::map<std::string, ChartView, std::less<>> views = {}; ///< by the id of the chart
    SolveFor solveFor = SolveFor::active;           ///< what follows when a parameter count is edited
    std::set<std::string, std::less<>> locked = {}; ///< left out where inputs are compared or suggested

    ChartView viewOf(std::string_view chart) const {
        const auto found = views.find(chart);
        return found == views.end() ? ChartView() : found->second;
    }
    bool isLocked(std::size_t input) const { return locked.contains(quantity_inputs()[input].id); }
    bool operator==(const Exploration&) const = default;
};

} // namespace tokenscope
