// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/model/parameters.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

// What one step of a replica costs, before the batch is known. Times are per step, per sequence or per token.
template <Scalar T> struct StepCosts {
    bool mixture = false;
    Quantity<One, T> experts, active_experts, prefill_ratio;
    Quantity<Seconds, T> shared_weights_read;    // per step
    Quantity<Seconds, T> expert_weights_read;    // per step, were every expert touched
    Quantity<Seconds, T> expert_tile_waste;      // per step, were every expert touched
    Quantity<Per<Seconds, Requests>, T> kv_read; // per sequence
    Quantity<SecondsPerToken, T> activation_traffic, link_traffic;
    Quantity<SecondsPerToken, T> weight_compute, attention_compute, prompt_attention_compute;
    Quantity<Seconds, T> fixed_overhead; // per step
    Quantity<Per<Seconds, Requests>, T> sequence_overhead;
};

// One decode step with its share of prefill. The four terms add: it fits measurements better than their
// maximum.
template <Scalar T> struct Cycle {
    Quantity<Seconds, T> memory, compute, link, overhead;
    Quantity<Seconds, T> prefill; // part of the terms above that prompts take
    Quantity<Seconds, T> total;
    Quantity<Seconds, T> decode; // total less prefill
};

template <Scalar T> Quantity<Tokens, T> tokens_per_step(const Quantity<Requests, T>& batch) {
    return batch * constant::token_per_sequence;
}

template <Scalar T> Quantity<One, T> touched(const StepCosts<T>& costs, const Quantity<Requests, T>& batch) {
    return costs.mixture ? touched_share(batch, costs.experts, costs.active_experts)
                         : Quantity<One, T>(constant::zero);
}

template <Scalar T>
Quantity<Seconds, T> memory_time(const StepCosts<T>& costs, const Quantity<Requests, T>& batch) {
    const auto tokens = tokens_per_step(batch) * (constant::one + costs.prefill_ratio);
    return named(NAME("Formula", "memory time of a step"),
                 costs.shared_weights_read + costs.expert_weights_read * touched(costs, batch) +
                     batch * costs.kv_read + tokens * costs.activation_traffic);
}

template <Scalar T>
Quantity<Seconds, T> compute_time(const StepCosts<T>& costs, const Quantity<Requests, T>& batch) {
    const auto tokens = tokens_per_step(batch);
    const auto prompt = tokens * costs.prefill_ratio;
    return named(NAME("Formula", "compute time of a step"),
                 (tokens + prompt) * costs.weight_compute + costs.expert_tile_waste * touched(costs, batch) +
                     tokens * costs.attention_compute + prompt * costs.prompt_attention_compute);
}

template <Scalar T>
Quantity<Seconds, T> link_time(const StepCosts<T>& costs, const Quantity<Requests, T>& batch) {
    return named(NAME("Formula", "link time of a step"),
                 tokens_per_step(batch) * (constant::one + costs.prefill_ratio) * costs.link_traffic);
}

template <Scalar T>
Quantity<Seconds, T> overhead_time(const StepCosts<T>& costs, const Quantity<Requests, T>& batch) {
    return named(NAME("Formula", "overhead of a step"),
                 costs.fixed_overhead + batch * costs.sequence_overhead);
}

// Accelerator time that one computed prompt token takes on the whole replica.
template <Scalar T> Quantity<SecondsPerToken, T> prompt_token_time(const StepCosts<T>& costs) {
    return named(NAME("Formula", "time of a computed prompt token"),
                 costs.activation_traffic + costs.link_traffic + costs.weight_compute +
                     costs.prompt_attention_compute);
}

template <Scalar T> Cycle<T> cycle(const StepCosts<T>& costs, const Quantity<Requests, T>& batch) {
    Cycle<T> c;
    c.memory = memory_time(costs, batch);
    c.compute = compute_time(costs, batch);
    c.link = link_time(costs, batch);
    c.overhead = overhead_time(costs, batch);
    c.prefill = named(NAME("Formula", "share of prefill in a step"),
                      tokens_per_step(batch) * costs.prefill_ratio * prompt_token_time(costs));
    c.total = named(NAME("Formula", "time of a step"), c.memory + c.compute + c.link + c.overhead);
    c.decode = named(NAME("Formula", "decode step"), c.total - c.prefill);
    return c;
}

// Time between two tokens of one user: others' prompts interrupt, one's own is in the time to first token.
template <Scalar T>
Quantity<SecondsPerToken, T> user_token_time(const Cycle<T>& c, const Quantity<Requests, T>& batch) {
    const auto others = constant::one - constant::one_sequence / batch;
    return named(NAME("Formula", "time per output token"),
                 (c.decode + others * c.prefill) / constant::one_token);
}

} // namespace tokenscope
