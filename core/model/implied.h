// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

// What an accelerator gives at most when each step reads all weights once for the whole batch.
template <Scalar T>
Quantity<TokensPerSecondPerAccelerator, T> weight_read_roof(const Quantity<TokensPerSecond, T>& weight_roof,
                                                            const Quantity<Requests, T>& batch,
                                                            const Quantity<Accelerators, T>& accelerators) {
    return weight_roof * (batch / constant::one_sequence) / accelerators;
}

// What every sequence of the batch gets at most when each step reads all weights, and no more than the
// arithmetic allows.
template <Scalar T>
Quantity<TokensPerSecondPerAccelerator, T>
roofline_throughput(const Quantity<TokensPerSecondPerAccelerator, T>& compute_roof,
                    const Quantity<TokensPerSecond, T>& weight_roof, const Quantity<Requests, T>& batch,
                    const Quantity<Accelerators, T>& accelerators) {
    return named(NAME("Formula", "throughput that the roofline allows"),
                 smaller(compute_roof, weight_read_roof(weight_roof, batch, accelerators)));
}

// The throughput at which a power is so much energy for a token.
template <Scalar T>
Quantity<TokensPerSecondPerAccelerator, T>
throughput_for_energy(const Quantity<ItWattsPerAccelerator, T>& power,
                      const Quantity<ItJoulesPerToken, T>& energy) {
    return named(NAME("Formula", "throughput for an energy per token"), power / energy);
}

// The throughput at which the machine costs so much for a token, if it costs `cost` at `throughput`.
template <Scalar T>
Quantity<TokensPerSecondPerAccelerator, T>
throughput_for_cost(const Quantity<DollarsPerToken, T>& cost,
                    const Quantity<TokensPerSecondPerAccelerator, T>& throughput,
                    const Quantity<DollarsPerToken, T>& wanted) {
    return named(NAME("Formula", "throughput for a cost per token"), throughput * (cost / wanted));
}

} // namespace tokenscope
