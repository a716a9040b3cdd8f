// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <cmath>

namespace tokenscope {

// Log standard deviation of the throughput model by class, set from errors on measured combinations left out of the
// fit: dense and mixture models, more accelerators, community engines on Blackwell, parts never fitted.
template <Scalar T> double throughput_log_error(const Scenario<T>& s, bool mixture) {
    const double doublings = std::log2(std::max(1.0, plain(s.serving.accelerators_per_replica)));
    const bool community = s.serving.engine == Engine::community_2025;
    const auto square = [](double x) { return x * x; };
    double variance = square(0.11) + square(0.03 * doublings);
    if (mixture)
        variance += square(0.18) + square(0.06 * doublings);
    if (community && s.accelerator.blackwell)
        variance += square(0.17);
    if (!s.accelerator.fitted)
        variance += square(0.50);
    if (!s.calibration.lengths_known)
        variance += square(0.20);
    return std::sqrt(variance);
}

// The factor x/÷ within which nine of ten measurements lie.
inline double band_factor(double log_error) {
    constexpr double ninety_percent = 1.645;
    return std::exp(ninety_percent * log_error);
}

} // namespace tokenscope
