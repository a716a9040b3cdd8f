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
inline constexpr auto mixture_on_blackwell = of<One>(0.06);
inline constexpr auto automatic_mixture_on_blackwell = of<One>(0.10); // adds where the batch is not known
inline constexpr auto community_on_blackwell = of<One>(0.12);
inline constexpr auto wide_replica = of<One>(0.20); // nothing above eight accelerators was fitted
inline constexpr auto unfitted_part = of<One>(0.50);
inline constexpr auto unknown_lengths = of<One>(0.20);
inline constexpr auto ninety_percent = of<One>(1.645); // standard deviations either side
} // namespace log_error

inline constexpr double widest_fitted_replica = 8.0;

// Mixture models on Blackwell of which rows were fitted: 4-bit weights, or community engines. Their errors do
// not grow with the replica.
template <Scalar T> bool is_fitted_mixture_on_blackwell(const Scenario<T>& s, bool mixture) {
    return mixture && s.accelerator.blackwell &&
           (plain(s.model.weight_bits) < 8.0 || s.serving.engine == Engine::community_2025);
}

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
    const bool on_blackwell = is_fitted_mixture_on_blackwell(s, mixture);
    const bool elsewhere = mixture && !on_blackwell;
    const bool wide = plain(s.serving.accelerators_per_replica) > widest_fitted_replica;
    return named(
        NAME("Formula", "log error of the throughput model"),
        square_root(log_error::dense * log_error::dense + scaled * scaled +
                    when(elsewhere, log_error::mixture) +
                    when(on_blackwell, log_error::mixture_on_blackwell) +
                    when(on_blackwell && !s.serving.batch, log_error::automatic_mixture_on_blackwell) +
                    when(wide, log_error::wide_replica) +
                    select(elsewhere, scaled_mixture * scaled_mixture, constant::zero * doublings) +
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
