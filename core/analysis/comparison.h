// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/output_row.h"
#include "core/model/results.h"
#include "core/scenario/preset.h"
#include "core/text/name.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace tokenscope {

// What the essay "Making Tokens, Pt. 5: The Forward Pass" prints for one output token: "~0.14 J per token",
// and
// "~$10^-6" of data-centre capex.
inline constexpr double essay_joules_per_token = 0.14;
inline constexpr double essay_capex_per_token = 1e-6;

// The ready comparison of presets, by id: the machine that the essay prints, two that can exist, and one that
// was measured.
inline constexpr std::array<std::string_view, 4> two_machines = {"essay", "essay-repaired",
                                                                 "essay-repaired-fp8", "deepseek-day"};

struct ComparedScenario {
    const Inputs* inputs;
    const Results<double>* results;
};

// One input over the scenarios.
struct ComparedInput {
    std::string_view id;
    std::vector<InputValue> values;
    bool agrees = false;
    bool key = false; // one of those that say what machine it is
};

// One figure over the scenarios, base units; NaN is undefined. The row is one of outputs(), or describes a
// figure that only a comparison has, whose id begins with "comparison.".
struct ComparedOutput {
    OutputRow row;
    std::vector<double> values;

    bool agrees() const; // within 0.5 %, or undefined in all
    // Of a value to the first; NaN where there is none.
    double ratio(std::size_t scenario) const { return values[scenario] / values.front(); }
    // The scenario that is farthest from the first by its ratio, from x1.5 on; 0: none.
    std::size_t farthest() const;
};

// The inputs that differ, key ones first, and then those of the key ones that agree.
std::vector<ComparedInput> compared_inputs(std::span<const ComparedScenario> scenarios);

// The headline, and what tells which machine a figure per token belongs to: throughput beside what the
// roofline allows at this batch, and the throughput that 0.14 J and $1e-6 each ask for.
// Whether an input or a figure is among the few that show why two machines differ.
bool is_essential(std::string_view id);

std::vector<ComparedOutput> compared_outputs(std::span<const ComparedScenario> scenarios);

// The range of a figure's defined values; from > to if there is none.
struct FigureRange {
    double from = 1.0, to = 0.0;
};
FigureRange range_of(const std::vector<ComparedOutput>& figures, std::string_view id);

} // namespace tokenscope
