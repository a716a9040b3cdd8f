// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/model/service.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

template <Scalar T>
Quantity<TokensPerSecond, T> replica_throughput(const Quantity<Requests, T>& batch,
                                                const Quantity<Seconds, T>& step) {
    return named(NAME("Formula", "throughput of a replica"), batch * constant::token_per_sequence / step);
}

template <Scalar T>
Quantity<TokensPerSecondPerAccelerator, T>
accelerator_throughput(const Quantity<TokensPerSecond, T>& replica,
                       const Quantity<Accelerators, T>& accelerators) {
    return named(NAME("Formula", "throughput per accelerator"), replica / accelerators);
}

template <Scalar T>
Quantity<TokensPerSecond, T>
stated_replica_throughput(const Quantity<TokensPerSecondPerAccelerator, T>& stated,
                          const Quantity<Accelerators, T>& accelerators) {
    return named(NAME("Formula", "throughput of a replica, stated"), stated * accelerators);
}

// Speed of one user when the throughput is shared by the batch.
template <Scalar T>
Quantity<TokensPerSecond, T> shared_user_speed(const Quantity<TokensPerSecond, T>& replica,
                                               const Quantity<Requests, T>& batch) {
    return named(NAME("Formula", "speed of one user"), replica / (batch / constant::one_sequence));
}

template <Scalar T> Quantity<TokensPerSecond, T> user_speed(const Quantity<SecondsPerToken, T>& token_time) {
    return named(NAME("Formula", "speed of one user"), constant::one / token_time);
}

// Accelerator time of one generated token, its share of prefill left out.
template <Scalar T>
Quantity<AcceleratorSecondsPerToken, T> output_token_work(const Quantity<Accelerators, T>& accelerators,
                                                          const Quantity<Seconds, T>& decode_step,
                                                          const Quantity<Requests, T>& batch) {
    return named(NAME("Formula", "accelerator time per output token"),
                 accelerators * decode_step / (batch * constant::token_per_sequence));
}

template <Scalar T>
Quantity<AcceleratorSecondsPerToken, T>
input_token_work(const Quantity<Accelerators, T>& accelerators,
                 const Quantity<SecondsPerToken, T>& prompt_token_time) {
    return named(NAME("Formula", "accelerator time per computed prompt token"),
                 accelerators * prompt_token_time);
}

template <Scalar T>
Quantity<AcceleratorSecondsPerToken, T>
stated_token_work(const Quantity<TokensPerSecondPerAccelerator, T>& stated) {
    return named(NAME("Formula", "accelerator time per token, from the stated rate"), constant::one / stated);
}

// Accelerator-seconds of one request, allocated to prefill and decode once.
template <Scalar T>
Quantity<AcceleratorSecondsPerRequest, T> request_work(
    const Quantity<TokensPerRequest, T>& generated, const Quantity<AcceleratorSecondsPerToken, T>& per_output,
    const Quantity<TokensPerRequest, T>& computed, const Quantity<AcceleratorSecondsPerToken, T>& per_input) {
    return named(NAME("Formula", "accelerator time per request"),
                 generated * per_output + computed * per_input);
}

// A floor: reading the weights once, the prompt's own computation, one latency.
template <Scalar T>
Quantity<Seconds, T> time_to_first_token(const Quantity<TokensPerRequest, T>& computed,
                                         const Quantity<SecondsPerToken, T>& prompt_token_time,
                                         const Quantity<Seconds, T>& weights_read,
                                         const Quantity<Seconds, T>& overhead_alone) {
    return named(NAME("Formula", "time to first token, floor"),
                 computed * constant::one_sequence * prompt_token_time + weights_read + overhead_alone);
}

template <Scalar T>
Quantity<Seconds, T>
stated_time_to_first_token(const Quantity<TokensPerRequest, T>& computed,
                           const Quantity<Accelerators, T>& accelerators,
                           const Quantity<TokensPerSecondPerAccelerator, T>& prefill_rate) {
    return named(NAME("Formula", "time to first token, from the stated rate"),
                 computed * constant::one_sequence / (accelerators * prefill_rate));
}

// Tokens a second that the demand asks of one replica.
template <Scalar T>
Quantity<TokensPerSecond, T> demanded_throughput(const Quantity<RequestsPerSecond, T>& requests,
                                                 const Quantity<TokensPerRequest, T>& generated,
                                                 const Quantity<One, T>& replicas) {
    return named(NAME("Formula", "throughput asked of a replica"),
                 service_tokens<T>(requests, generated) / replicas);
}

template <Scalar T>
Quantity<One, T> load_utilisation(const Quantity<TokensPerSecond, T>& demanded,
                                  const Quantity<TokensPerSecond, T>& capacity) {
    return named(NAME("Formula", "utilisation"), demanded / capacity);
}

} // namespace tokenscope
