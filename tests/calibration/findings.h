// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class_errors.h"

namespace tokenscope::calibration {

// How much is computed.
struct Effort {
    int folds = 10, shuffles = 3, bootstraps = 200;
};

// The whole procedure: fit, cross-validation by combination, bootstrap, power.
Findings calibrate(const Evidence& evidence, const LogConstants& shipped, const Effort& effort);

} // namespace tokenscope::calibration
