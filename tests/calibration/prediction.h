// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fitted_constants.h"
#include "measurement.h"

#include <vector>

namespace tokenscope::calibration {

// What the program's own formulas give for a measurement. Partials are by the logarithms of the constants.
struct Prediction {
    FitDual log_throughput;
    FitDual log_token_time;                         // comparable with the measured one
    double memory_share = 0.0, compute_share = 0.0; // of the step's time
    double batch = 0.0;
    double log_error = 0.0; // log standard deviation that the program states
};

// Scenarios of many measurements, evaluated again and again at other constants.
class Predictor {
public:
    explicit Predictor(const std::vector<Measurement>& measurements);

    Prediction predict(std::size_t index, const LogConstants& constants) const;
    std::vector<Prediction> predict_all(const LogConstants& constants) const;
    std::size_t size() const { return m_scenarios.size(); }

private:
    std::vector<Scenario<FitDual>> m_scenarios;
    std::vector<bool> m_step_time;
};

} // namespace tokenscope::calibration
