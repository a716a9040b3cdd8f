// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cross_validation.h"
#include "power_fit.h"
#include "statistics.h"

#include <optional>
#include <string>
#include <vector>

namespace tokenscope::calibration {

// How well one class of measurements is predicted.
struct ClassErrors {
    std::string name, quantity, note;
    bool left_out = true; // false: never fitted, so there is nothing to leave out
    ErrorFigures shipped; // of the constants that ship
    ErrorFigures unseen;  // combinations left out of the fit; of the shipped constants if never fitted
    double shipped_coverage = 0.0, unseen_coverage = 0.0; // of the 90 % band
    std::optional<double> goal;                           // spread to be reached
};

// Everything that the procedure finds out.
struct Findings {
    Fit fit;
    double shipped_loss = 0.0, fitted_loss = 0.0, unseen_loss = 0.0; // without the priors
    std::vector<Prediction> shipped, fitted;                         // predictions
    LeftOut combinations;
    std::vector<Interval> intervals;
    PowerErrors power;
};

std::vector<ClassErrors> class_errors(const Evidence& evidence, const Findings& findings);

} // namespace tokenscope::calibration
