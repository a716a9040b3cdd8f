// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cross_validation.h"

#include <array>
#include <string>
#include <vector>

namespace tokenscope::calibration {

// Share of TDP that a board draws: a base, and what memory and compute add by their share of a step's time.
using PowerConstants = std::array<double, 3>;

struct PowerFit {
    std::string generation; // "hopper" (and older) or "blackwell", as in the names of the inputs
    int rows = 0;
    double shipped_loss = 0.0, unseen_loss = 0.0;
    PowerConstants constants{};
    std::array<Interval, 3> intervals{};
};

// Logarithms of predicted / measured watts; NaN where no board was measured.
struct PowerErrors {
    std::vector<double> in_sample, left_out;
    std::vector<PowerFit> fits;
};

// Fits both generations to boards, at the predictions of the throughput model; each combination of model and
// accelerator left out in turn; intervals from `draws` bootstraps over combinations. A100 boards are not
// fitted: they test the constants of Hopper.
PowerErrors fit_power(const Evidence& evidence, const std::vector<Prediction>& predictions, int draws);

// The constants that ship, in the order above.
PowerConstants shipped_power(const Inputs& inputs, const std::string& generation);

// Errors of the watts that the shipped constants give.
std::vector<double> shipped_power_errors(const Evidence& evidence,
                                         const std::vector<Prediction>& predictions);

} // namespace tokenscope::calibration
