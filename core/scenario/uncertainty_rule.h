// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_row.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tokenscope {

// The distribution of an input. lognormal_above_one: what exceeds 1 is lognormal, as the overhead in PUE.
enum class Distribution { lognormal, lognormal_above_one, logit_normal, beta, triangular, uniform };

// Nothing: there is no shape of this name.
std::optional<Distribution> find_distribution(std::string_view name);

// How uncertain an input is: its 5 % (low) and 95 % (high) points. 0 is exact whatever the rule.
struct UncertaintyRule {
    Distribution shape = Distribution::lognormal;
    bool relative = false;          // points are factors on the scenario's value; else in file units
    std::optional<Range> range;     // none: from the error rule of the throughput model
    std::optional<Range> elsewhere; // factors for a value outside an absolute range; none: it is exact
    std::optional<double> exact_at; // a second value that is exact
    std::string preset;             // uncertain in this preset only; empty: in all
    std::string correlated_with;    // input whose errors have a cause in common with this one's
    double correlation = 0.0;       // of their normal scores
    bool catalogue_range = false;   // the chosen accelerator's own low and high, else `elsewhere`
    std::vector<std::pair<std::string, Range>> accelerators; // parts with a range of their own
};

} // namespace tokenscope
