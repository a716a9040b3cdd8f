// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"

#include <vector>

namespace tokenscope {

// How near a measured machine is to a scenario's, nearest first.
enum class Likeness {
    same_machine,      // model, accelerator, precision of the weights, number of accelerators
    other_count,       // model, accelerator, precision
    other_precision,   // model, accelerator
    same_family,       // model, an accelerator that the model describes with the same constants
    other_accelerator, // model
    unlike
};

// Models are alike if they have the same shape and their parameters differ by less than 3 %: a preset's 70
// billion parameters are those of every Llama 70B.
Likeness likeness(const Machine& a, const Machine& b, const Catalogue& catalogue);

struct Match {
    const CheckedPoint* point = nullptr;
    Likeness likeness = Likeness::unlike;
};

// The points whose model is the scenario's, nearest machine first; among equals by the ratio of their batch
// to the scenario's, `batch`, then in the order given.
std::vector<Match> match(const std::vector<CheckedPoint>& points, const Inputs& inputs, double batch,
                         const Catalogue& catalogue);

} // namespace tokenscope
