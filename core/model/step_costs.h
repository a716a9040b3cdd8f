// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/compute.h"
#include "core/model/cycle.h"
#include "core/model/memory.h"
#include "core/model/parameters.h"
#include "core/scenario/scenario.h"

namespace tokenscope {

template <Scalar T>
Quantity<BytesPerSecond, T> achieved_bandwidth(const Quantity<Accelerators, T>& accelerators,
                                               const Quantity<BytesPerSecondPerAccelerator, T>& bandwidth,
                                               const Quantity<One, T>& efficiency) {
    return named(NAME("Formula", "memory bandwidth reached"), accelerators * bandwidth * efficiency);
}

template <Scalar T>
Quantity<FlopsPerSecond, T> achieved_compute(const Quantity<Accelerators, T>& accelerators,
                                             const Quantity<FlopsPerSecondPerAccelerator, T>& peak,
                                             const Quantity<One, T>& efficiency,
                                             const Quantity<One, T>& derate) {
    return named(NAME("Formula", "compute reached"), accelerators * peak * efficiency * derate);
}

// Native FP4 reaches a smaller share of its peak; the factor is 1 for every other precision.
template <Scalar T>
Quantity<One, T> precision_efficiency(const Quantity<One, T>& weight_bits,
                                      const typename Scenario<T>::Accelerator& chip,
                                      const Quantity<One, T>& fp4) {
    const bool native =
        plain(weight_bits) < 8.0 && plain(chip.peak_compute_4bit) > plain(chip.peak_compute_8bit);
    return select(native, fp4, constant::one);
}

template <Scalar T>
Quantity<SecondsPerToken, T> activation_time(const Quantity<One, T>& layers, const Quantity<One, T>& hidden,
                                             const Quantity<BytesPerToken, T>& traffic,
                                             const Quantity<One, T>& copies,
                                             const Quantity<BytesPerSecond, T>& bandwidth) {
    return named(NAME("Formula", "activation traffic of a token"),
                 layers * hidden * traffic * copies / bandwidth);
}

// Two ring all-reduces of the hidden state per layer and token; none on one accelerator.
template <Scalar T>
Quantity<SecondsPerToken, T> link_time_per_token(const Quantity<One, T>& layers,
                                                 const Quantity<One, T>& hidden,
                                                 const Quantity<Accelerators, T>& accelerators,
                                                 const Quantity<BytesPerSecondPerAccelerator, T>& link,
                                                 const Quantity<One, T>& efficiency) {
    const auto shared = (accelerators - constant::one_accelerator) / accelerators;
    return named(NAME("Formula", "link traffic of a token"),
                 constant::all_reduce_traffic * layers * hidden * shared /
                     (link * constant::one_accelerator * efficiency));
}

template <Scalar T> Quantity<Seconds, T> overhead_per_step(const Scenario<T>& s, bool mixture) {
    const auto& c = s.calibration;
    const bool community = s.serving.engine == Engine::community_2025;
    const bool several = plain(s.serving.accelerators_per_replica) > 1.0;
    const auto nothing = constant::zero * c.layer_latency;
    const auto latency = c.layer_latency + select(mixture, c.expert_layer_latency, nothing);
    const auto launched = latency * select(community, c.community_latency_factor, constant::one);
    return named(NAME("Formula", "latency of the layers"),
                 s.model.layers * (launched + select(several, c.all_reduce_latency, nothing)));
}

// Extra reads of FP8 experts by the kernels of community engines of 2024-25.
template <Scalar T> Quantity<One, T> expert_slowdown(const Scenario<T>& s, bool mixture) {
    const bool slow =
        s.serving.engine == Engine::community_2025 && mixture && plain(s.model.weight_bits) == 8.0;
    return select(slow, constant::one / s.calibration.community_fp8_expert_factor, constant::one);
}

// Time of weights, KV cache and experts, given what a step can reach.
template <Scalar T>
void add_memory_costs(StepCosts<T>& costs, const Scenario<T>& s, const Quantity<Parameters, T>& experts,
                      const Quantity<BytesPerParameter, T>& bytes_each,
                      const Quantity<BytesPerRequest, T>& kv_mean,
                      const Quantity<BytesPerSecond, T>& bandwidth) {
    costs.shared_weights_read = named(NAME("Formula", "reading shared weights"),
                                      (s.model.total_parameters - experts) * bytes_each / bandwidth);
    costs.expert_weights_read = named(NAME("Formula", "reading all experts"),
                                      experts * expert_slowdown(s, costs.mixture) * bytes_each / bandwidth);
    costs.kv_read = named(NAME("Formula", "reading the KV cache of a sequence"), kv_mean / bandwidth);
    const auto copies = constant::one + select(costs.mixture, s.model.active_experts, constant::zero);
    costs.activation_traffic = activation_time(s.model.layers, s.model.hidden_size,
                                               s.calibration.activation_traffic, copies, bandwidth);
}

template <Scalar T>
void add_compute_costs(StepCosts<T>& costs, const Scenario<T>& s, const Quantity<Parameters, T>& experts,
                       const Quantity<FlopsPerSecondPerAccelerator, T>& peak,
                       const Quantity<FlopsPerToken, T>& in_weights,
                       const Quantity<FlopsPerToken, T>& in_attention,
                       const Quantity<FlopsPerToken, T>& in_prompt_attention) {
    const auto& chip = s.accelerator;
    const auto efficiency =
        s.calibration.compute_efficiency *
        precision_efficiency<T>(s.model.weight_bits, chip, s.calibration.fp4_compute_factor);
    const auto n = s.serving.accelerators_per_replica;
    const auto matrices = achieved_compute(n, peak, efficiency, chip.derate);
    const auto attention =
        achieved_compute(n, chip.peak_compute_16bit, s.calibration.compute_efficiency, chip.derate);
    costs.weight_compute = in_weights / matrices;
    costs.attention_compute = in_attention / attention;
    costs.prompt_attention_compute = in_prompt_attention / attention;
    costs.expert_tile_waste = named(NAME("Formula", "wasted rows of all experts"),
                                    constant::multiply_add * experts * expert_slowdown(s, costs.mixture) *
                                        s.calibration.tile_waste / matrices);
}

// The costs at a model that is off by a factor in all its times alike.
template <Scalar T> void scale_times(StepCosts<T>& costs, const Quantity<One, T>& factor) {
    const auto scale = [&](auto&... times) { ((times *= factor), ...); };
    scale(costs.shared_weights_read, costs.expert_weights_read, costs.expert_tile_waste, costs.kv_read,
          costs.activation_traffic, costs.link_traffic, costs.weight_compute, costs.attention_compute,
          costs.prompt_attention_compute, costs.fixed_overhead, costs.sequence_overhead);
}

template <Scalar T> void add_link_and_overhead(StepCosts<T>& costs, const Scenario<T>& s) {
    const bool several = plain(s.serving.accelerators_per_replica) > 1.0;
    const bool community = s.serving.engine == Engine::community_2025;
    const auto traffic =
        link_time_per_token(s.model.layers, s.model.hidden_size, s.serving.accelerators_per_replica,
                            s.accelerator.link_bandwidth, s.calibration.link_efficiency);
    costs.link_traffic = select(several, traffic, Quantity<SecondsPerToken, T>(of<SecondsPerToken>(0.0)));
    costs.fixed_overhead = overhead_per_step(s, costs.mixture);
    costs.sequence_overhead = select(community, s.calibration.community_sequence_time,
                                     constant::zero * s.calibration.community_sequence_time);
}

} // namespace tokenscope
