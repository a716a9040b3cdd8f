// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

// Accelerator time of a training run: six operations per active parameter and token (6 N D).
template <Scalar T>
Quantity<AcceleratorSeconds, T>
training_time(const Quantity<Parameters, T>& active, const Quantity<Tokens, T>& tokens,
              const Quantity<FlopsPerSecondPerAccelerator, T>& peak16, const Quantity<One, T>& efficiency) {
    return named(NAME("Formula", "accelerator time of training"),
                 constant::training_operations * active * tokens / (peak16 * efficiency));
}

// At the boards, which run at their nominal power.
template <Scalar T>
Quantity<ItJoules, T> training_energy(const Quantity<AcceleratorSeconds, T>& time,
                                      const Quantity<ItWattsPerAccelerator, T>& nominal_power) {
    return named(NAME("Formula", "energy of training"), time * nominal_power);
}

template <Scalar T>
Quantity<Dollars, T> derived_training_cost(const Quantity<AcceleratorSeconds, T>& time,
                                           const Quantity<DollarsPerAcceleratorSecond, T>& capacity,
                                           const Quantity<DollarsPerAcceleratorSecond, T>& electricity) {
    return named(NAME("Formula", "training cost"), time * (capacity + electricity));
}

template <Scalar T>
Quantity<Tokens, T> tokens_in_service(const Quantity<TokensPerSecond, T>& tokens,
                                      const Quantity<Seconds, T>& service) {
    return named(NAME("Formula", "tokens served in the model’s life"), tokens * service);
}

template <Scalar T>
Quantity<DollarsPerToken, T> training_per_token(const Quantity<Dollars, T>& cost,
                                                const Quantity<Tokens, T>& served) {
    return named(NAME("Formula", "training"), cost / served);
}

} // namespace tokenscope
