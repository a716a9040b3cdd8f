// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/inputs.h"

namespace tokenscope {

// The shared fraction that gives a model some number of active parameters.
struct SharedFraction {
    enum class Verdict {
        possible,
        dense,     // the model has no experts and uses all of its parameters
        impossible // below k/E of all parameters, or more than all
    };
    Verdict verdict = Verdict::impossible;
    double value = 0.0; // where it is possible
};

// For the model of `inputs`, its own shared fraction left aside.
SharedFraction shared_fraction_for(double active_parameters, const Inputs& inputs);

} // namespace tokenscope
