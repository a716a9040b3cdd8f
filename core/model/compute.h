// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

// Operations in the weights alone: the 2N rule.
template <Scalar T> Quantity<FlopsPerToken, T> weight_operations(const Quantity<Parameters, T>& active) {
    return named(NAME("Formula", "operations in the weights"), constant::multiply_add * active);
}

// Attention of one generated token over its context: 4 x layers x width x context.
template <Scalar T>
Quantity<FlopsPerToken, T> attention_operations(const Quantity<One, T>& layers, const Quantity<One, T>& width,
                                                const Quantity<TokensPerRequest, T>& context) {
    return named(NAME("Formula", "operations in attention"),
                 constant::attention_operations * (layers * width) * context);
}

// Attention of one computed prompt token: half the prompt on average, and all of a cached prefix.
template <Scalar T>
Quantity<FlopsPerToken, T> prompt_attention_operations(const Quantity<One, T>& layers,
                                                       const Quantity<One, T>& width,
                                                       const Quantity<TokensPerRequest, T>& input,
                                                       const Quantity<One, T>& cached_fraction) {
    return named(NAME("Formula", "operations in attention over the prompt"),
                 constant::prompt_attention_operations * (layers * width) * input *
                     (constant::one + cached_fraction));
}

// Nominal dense peak at the precision of the weights. Chips without FP8 or FP4 units compute in 16 bit.
template <Scalar T>
Quantity<FlopsPerSecondPerAccelerator, T>
nominal_peak(const Quantity<One, T>& weight_bits, const Quantity<FlopsPerSecondPerAccelerator, T>& peak16,
             const Quantity<FlopsPerSecondPerAccelerator, T>& peak8,
             const Quantity<FlopsPerSecondPerAccelerator, T>& peak4) {
    const double bits = plain(weight_bits);
    if (bits >= 16.0)
        return peak16;
    if (bits >= 8.0)
        return select(plain(peak8) > 0.0, peak8, peak16);
    return select(plain(peak4) > plain(peak8), peak4, peak16);
}

// Tokens a second at which operations alone would fill the peak.
template <Scalar T>
Quantity<TokensPerSecondPerAccelerator, T> compute_roof(const Quantity<FlopsPerSecondPerAccelerator, T>& peak,
                                                        const Quantity<FlopsPerToken, T>& operations) {
    return named(NAME("Formula", "compute roof"), peak / operations);
}

// Tokens a second for one user if every step only read the weights of one sequence.
template <Scalar T>
Quantity<TokensPerSecond, T> weight_read_roof(const Quantity<Accelerators, T>& accelerators,
                                              const Quantity<BytesPerSecondPerAccelerator, T>& bandwidth,
                                              const Quantity<Bytes, T>& weights_read) {
    return named(NAME("Formula", "weight-read roof"),
                 constant::one_token * accelerators * bandwidth / weights_read);
}

// Batch at which reading the weights takes as long as computing with them.
template <Scalar T>
Quantity<Requests, T> knee_batch(const Quantity<FlopsPerSecondPerAccelerator, T>& peak,
                                 const Quantity<BytesPerParameter, T>& bytes_per_parameter,
                                 const Quantity<BytesPerSecondPerAccelerator, T>& bandwidth) {
    return named(NAME("Formula", "knee batch"), peak * bytes_per_parameter /
                                                    (constant::multiply_add * bandwidth) /
                                                    constant::token_per_sequence);
}

} // namespace tokenscope
