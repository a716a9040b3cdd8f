// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prediction.h"

#include <cstddef>
#include <vector>

namespace tokenscope::calibration {

// What a fit is made from: measurements, their predictor and weights, which belong together by index.
struct Evidence {
    std::vector<Measurement> measurements;
    Predictor predictor;
    std::vector<double> weights;

    explicit Evidence(std::vector<Measurement> list);
    std::vector<std::size_t> fitted_rows() const;
};

struct Fit {
    LogConstants constants{};
    double loss = 0.0;
};

// Robust least squares on log errors of throughput and of the time per token, from `start`. A row may stand
// in the list more than once (bootstrap).
Fit fit_constants(const Evidence& evidence, const std::vector<std::size_t>& rows, const LogConstants& start);

// The same loss for predictions made elsewhere, without the priors.
double robust_loss(const Evidence& evidence, const std::vector<std::size_t>& rows,
                   const std::vector<double>& log_errors, const std::vector<double>& log_time_errors);

// Logarithms of predicted / measured throughput, and of the speed of one user where it was measured (else
// NaN).
std::vector<double> throughput_errors(const Evidence& evidence, const std::vector<Prediction>& predictions);
std::vector<double> speed_errors(const Evidence& evidence, const std::vector<Prediction>& predictions);

} // namespace tokenscope::calibration
