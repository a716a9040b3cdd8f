// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scenario/scenario.h"
#include "core/text/name.h"

namespace tokenscope {

// Log standard deviations of the throughput model, set from its errors on measured combinations of model and
// accelerator that were left out of the fit.
namespace log_error {
inline constexpr auto dense = of<One>(0.11);
inline constexpr auto per_doubling = of<One>(0.03);
inline constexpr auto mixture = of<One>(0.18);
inline constexpr auto mixture_per_doubling = of<One>(0.06);
inline constexpr auto community_on_blackwell = of<One>(0.17);
inline constexpr auto unfitted_part = of<One>(0.50);
inline constexpr auto unknown_lengths = of<One>(0.20);
inline constexpr auto ninety_percent = of<One>(1.645); // standard deviations either side
} // namespace log_error

template <Scalar T> Quantity<One, T> throughput_log_error(const Scenario<T>& s, bool mixture) {
    const bool community = s.serving.engine == Engine::community_2025;
    const auto doublings =
        logarithm(larger(constant::one, s.serving.accelerators_per_replica / constant::one_accelerator)) /
        constant::log_of_two;
    const auto when = [](bool counts, const auto& deviation) {
        return select(counts, deviation * deviation, constant::zero);
    };
    const auto scaled = log_error::per_doubling * doublings;
    const auto scaled_mixture = log_error::mixture_per_doubling * doublings;
    return named(NAME("Formula", "log error of the throughput model"),
                 square_root(log_error::dense * log_error::dense + scaled * scaled +
                             when(mixture, log_error::mixture) +
                             select(mixture, scaled_mixture * scaled_mixture, constant::zero * doublings) +
                             when(community && s.accelerator.blackwell, log_error::community_on_blackwell) +
                             when(!s.accelerator.fitted, log_error::unfitted_part) +
                             when(!s.calibration.lengths_known, log_error::unknown_lengths)));
}

// The factor x/÷ within which nine of ten measurements lie.
template <Scalar T> Quantity<One, T> band_factor(const Quantity<One, T>& deviation) {
    return named(NAME("Formula", "factor that holds nine of ten measurements"),
                 exponential(log_error::ninety_percent * deviation));
}

} // namespace tokenscope
