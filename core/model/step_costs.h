// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/compute.h"
#include "core/model/cycle.h"
#include "core/model/memory.h"
#include "core/model/parallelism.h"
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

// 4-bit weights on a part with FP4 units; elsewhere they are expanded to 16 bit.
template <Scalar T>
bool computes_in_fp4(const Quantity<One, T>& weight_bits, const typename Scenario<T>::Accelerator& chip) {
    return plain(weight_bits) < 8.0 && plain(chip.peak_compute_4bit) > plain(chip.peak_compute_8bit);
}

// Native FP4 reaches a smaller share of its peak; the factor is 1 for every other precision.
template <Scalar T>
Quantity<One, T> precision_efficiency(const Quantity<One, T>& weight_bits,
                                      const typename Scenario<T>::Accelerator& chip,
                                      const Quantity<One, T>& fp4) {
    return select(computes_in_fp4<T>(weight_bits, chip), fp4, constant::one);
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

// Native FP4 experts run in fused kernels (routing, both products and the sum in one): they launch no more
// than a dense layer does. Community engines of 2024-25 do not have them.
template <Scalar T> bool fuses_experts(const Scenario<T>& s) {
    return s.serving.engine != Engine::community_2025 &&
           computes_in_fp4<T>(s.model.weight_bits, s.accelerator);
}

// The first builds that run a new mixture model have no fast all-reduce for it.
template <Scalar T> Quantity<Seconds, T> all_reduce_latency(const Scenario<T>& s, bool mixture) {
    const auto& c = s.calibration;
    return mixture && s.serving.engine == Engine::early_2025
               ? c.all_reduce_latency * c.early_all_reduce_factor
               : c.all_reduce_latency;
}

template <Scalar T> Quantity<Seconds, T> overhead_per_step(const Scenario<T>& s, bool mixture) {
    const auto& c = s.calibration;
    const bool community = s.serving.engine == Engine::community_2025;
    const bool several = plain(s.serving.accelerators_per_replica) > 1.0;
    const auto nothing = constant::zero * c.layer_latency;
    const auto latency =
        c.layer_latency + select(mixture && !fuses_experts(s), c.expert_layer_latency, nothing);
    const auto launched = latency * select(community, c.community_latency_factor, constant::one);
    return named(NAME("Formula", "latency of the layers"),
                 s.model.layers * (launched + select(several, all_reduce_latency(s, mixture), nothing)));
}

// Extra reads of FP8 experts by the kernels of community engines of 2024-25.
template <Scalar T> Quantity<One, T> expert_slowdown(const Scenario<T>& s, bool mixture) {
    const bool slow =
        s.serving.engine == Engine::community_2025 && mixture && plain(s.model.weight_bits) == 8.0;
    return select(slow, constant::one / s.calibration.community_fp8_expert_factor, constant::one);
}

// Time of weights, KV cache and experts, given what a step can reach.
template <Scalar T>
void add_memory_costs(StepCosts<T>& costs, const Scenario<T>& s, const ExpertPlan<T>& plan,
                      const Quantity<Parameters, T>& experts,
                      const Quantity<BytesPerParameter, T>& bytes_each,
                      const Quantity<BytesPerRequest, T>& kv_mean,
                      const Quantity<BytesPerSecond, T>& bandwidth) {
    const auto shared = s.model.total_parameters - experts;
    const auto slowdown = expert_slowdown(s, costs.mixture);
    const bool spread = plan.attention_data_parallel;
    costs.shared_weights_read =
        named(NAME("Formula", "reading shared weights"),
              (spread ? shared * plan.shared_copies : shared) * bytes_each / bandwidth);
    costs.expert_weights_read =
        named(NAME("Formula", "reading all experts"),
              experts * (spread ? slowdown * plan.busiest : slowdown) * bytes_each / bandwidth);
    costs.kv_read = named(NAME("Formula", "reading the KV cache of a sequence"), kv_mean / bandwidth);
    const auto active = spread ? s.model.active_experts * plan.busiest : s.model.active_experts;
    const auto copies = constant::one + select(costs.mixture, active, constant::zero);
    costs.activation_traffic = activation_time(s.model.layers, s.model.hidden_size,
                                               s.calibration.activation_traffic, copies, bandwidth);
}

// Operations that the others could do while the busiest accelerator works on its experts.
template <Scalar T>
Quantity<FlopsPerToken, T> waiting_operations(const Scenario<T>& s, const ExpertPlan<T>& plan,
                                              const Quantity<Parameters, T>& experts) {
    const auto share = s.model.active_experts / s.model.experts;
    return named(NAME("Formula", "operations lost to waiting for the busiest accelerator"),
                 constant::multiply_add * experts * share * (plan.busiest - constant::one));
}

template <Scalar T>
void add_compute_costs(StepCosts<T>& costs, const Scenario<T>& s, const ExpertPlan<T>& plan,
                       const Quantity<Parameters, T>& experts,
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
    const bool spread = plan.attention_data_parallel;
    costs.weight_compute =
        (spread ? in_weights + waiting_operations(s, plan, experts) : in_weights) / matrices;
    costs.attention_compute = in_attention / attention;
    costs.prompt_attention_compute = in_prompt_attention / attention;
    const auto slowdown = expert_slowdown(s, costs.mixture);
    costs.expert_tile_waste =
        named(NAME("Formula", "wasted rows of all experts"),
              constant::multiply_add * experts * (spread ? slowdown * plan.busiest : slowdown) *
                  s.calibration.tile_waste / matrices);
}

// The costs at a model that is off by a factor in all its times alike.
template <Scalar T> void scale_times(StepCosts<T>& costs, const Quantity<One, T>& factor) {
    const auto scale = [&](auto&... times) { ((times *= factor), ...); };
    scale(costs.shared_weights_read, costs.expert_weights_read, costs.expert_tile_waste, costs.kv_read,
          costs.activation_traffic, costs.link_traffic, costs.weight_compute, costs.attention_compute,
          costs.prompt_attention_compute, costs.fixed_overhead, costs.sequence_overhead);
}

template <Scalar T>
void add_link_and_overhead(StepCosts<T>& costs, const Scenario<T>& s, const ExpertPlan<T>& plan) {
    const bool several = plain(s.serving.accelerators_per_replica) > 1.0;
    const bool community = s.serving.engine == Engine::community_2025;
    const auto traffic =
        link_time_per_token(s.model.layers, s.model.hidden_size, s.serving.accelerators_per_replica,
                            s.accelerator.link_bandwidth, s.calibration.link_efficiency);
    const auto moved = plan.attention_data_parallel ? traffic * plan.link_share : traffic;
    costs.link_traffic = select(several, moved, Quantity<SecondsPerToken, T>(of<SecondsPerToken>(0.0)));
    costs.fixed_overhead = overhead_per_step(s, costs.mixture);
    costs.sequence_overhead = select(community, s.calibration.community_sequence_time,
                                     constant::zero * s.calibration.community_sequence_time);
}

} // namespace tokenscope
