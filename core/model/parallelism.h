// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scenario/scenario.h"
#include "core/text/name.h"

namespace tokenscope {

// With fewer experts the busiest accelerator of expert parallelism is far above the mean, and engines split
// every expert instead.
inline constexpr double fewest_spread_experts = 16.0;

// Served for throughput, as many sequences as memory holds, a mixture model runs with attention data
// parallelism and expert parallelism (TensorRT-LLM 1.0, performance overview and Llama 4 guide: on at high
// concurrency, off at low): each accelerator holds the shared weights and whole sequences, the experts are
// spread. A batch that is typed is served with tensor parallelism.
template <Scalar T> bool prefers_attention_data_parallelism(const Scenario<T>& s, bool mixture) {
    const auto& v = s.serving;
    const bool for_throughput = !v.batch && v.throughput_mode == ThroughputMode::derived &&
                                v.load_mode == LoadMode::typed && v.engine == Engine::current;
    return for_throughput && mixture && plain(v.accelerators_per_replica) > 1.0 &&
           plain(s.model.experts) >= fewest_spread_experts;
}

// Parameters that a replica holds when every accelerator has all the shared ones.
template <Scalar T>
Quantity<Parameters, T> held_parameters(const Quantity<Parameters, T>& total,
                                        const Quantity<Parameters, T>& experts,
                                        const Quantity<Accelerators, T>& accelerators) {
    return named(NAME("Formula", "parameters held by a replica"),
                 experts + accelerators / constant::one_accelerator * (total - experts));
}

// Expert work of the busiest accelerator, relative to the mean: all others wait for it. Exponential
// popularity as in touched_share(), summed over the experts of each accelerator; sqrt(ln n) standard
// deviations is about the largest of n draws.
template <Scalar T>
Quantity<One, T> busiest_accelerator(const Quantity<One, T>& experts,
                                     const Quantity<Accelerators, T>& accelerators) {
    const auto n = accelerators / constant::one_accelerator;
    return named(NAME("Formula", "expert work of the busiest accelerator"),
                 constant::one + square_root(logarithm(n) * n / experts));
}

// How a mixture model is spread over a replica.
template <Scalar T> struct ExpertPlan {
    bool attention_data_parallel = false;
    Quantity<One, T> busiest;       // 1 with tensor parallelism
    Quantity<One, T> shared_copies; // of the shared weights, over the whole replica
    Quantity<One, T> link_share;    // traffic relative to two all-reduces per layer
};

template <Scalar T> ExpertPlan<T> tensor_parallel_plan() {
    return {false, Quantity<One, T>(constant::one), Quantity<One, T>(constant::one),
            Quantity<One, T>(constant::one)};
}

// An all-gather before the experts and a reduce-scatter after them move half of what two all-reduces move.
template <Scalar T>
ExpertPlan<T> attention_data_parallel_plan(const Quantity<One, T>& experts,
                                           const Quantity<Accelerators, T>& accelerators) {
    return {true, busiest_accelerator(experts, accelerators), accelerators / constant::one_accelerator,
            Quantity<One, T>(constant::half)};
}

} // namespace tokenscope
