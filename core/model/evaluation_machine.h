// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/batch_solver.h"
#include "core/model/energy.h"
#include "core/model/error_band.h"
#include "core/model/evaluation.h"
#include "core/model/request.h"
#include "core/model/service.h"
#include "core/model/serving.h"
#include "core/model/step_costs.h"

#include <algorithm>
#include <limits>

// The machine: from the model's shape to joules.
namespace tokenscope {

inline constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

template <class Unit, Scalar T> Quantity<Unit, T> no_value() { return of<Unit>(T(undefined)); }

template <Scalar T> void Evaluation<T>::find_work() {
    const auto& m = s.model;
    mixture = is_mixture_of_experts(m.experts, m.active_experts);
    generated = generated_tokens(s.request.output_tokens, s.request.reasoning_multiplier);
    computed = computed_input(s.request.input_tokens, s.request.cached_input_fraction);
    context_mean = mean_context(s.request.input_tokens, generated);
    context_final = final_context(s.request.input_tokens, generated);
    r.model.active_parameters =
        active_parameters(m.total_parameters, m.shared_fraction, m.experts, m.active_experts);
    in_weights = weight_operations(r.model.active_parameters);
    in_prompt_attention = prompt_attention_operations(m.layers, m.attention_width, s.request.input_tokens,
                                                      s.request.cached_input_fraction);
    in_attention = attention_operations(m.layers, m.attention_width, context_mean);
    r.compute.flops_per_output_token =
        named(NAME("Formula", "operations per output token"), in_weights + in_attention);
    r.compute.flops_per_input_token =
        named(NAME("Formula", "operations per prompt token"), in_weights + in_prompt_attention);
    peak = nominal_peak(m.weight_bits, s.accelerator.peak_compute_16bit, s.accelerator.peak_compute_8bit,
                        s.accelerator.peak_compute_4bit);
    r.decode.roof_compute = compute_roof(peak, r.compute.flops_per_output_token);
}

template <Scalar T> void Evaluation<T>::find_memory() {
    const auto& m = s.model;
    const auto n = s.serving.accelerators_per_replica;
    bytes_each = bytes_per_parameter(m.weight_bits, s.calibration.weight_bytes_4bit);
    r.memory.weights = weight_bytes(m.total_parameters, bytes_each);
    r.memory.usable =
        usable_memory(n, s.accelerator.memory_capacity, s.calibration.usable_memory, s.calibration.workspace);
    r.memory.free = free_memory(r.memory.usable, r.memory.weights);
    copies = kv_copies(n, m.kv_heads);
    r.memory.kv_per_sequence = named(NAME("Formula", "KV cache per sequence"),
                                     kv_cache(m.kv_elements_per_token, m.window_kv_elements_per_token,
                                              m.attention_window, m.kv_bits, context_final) *
                                         copies);
    r.memory.max_batch = largest_batch(r.memory.free, r.memory.kv_per_sequence);
    experts = expert_parameters(m.total_parameters, m.shared_fraction, mixture);
    const auto alone = m.total_parameters - experts * (constant::one - m.active_experts / m.experts);
    r.decode.roof_weights =
        weight_read_roof(n, s.accelerator.memory_bandwidth, weight_bytes<T>(alone, bytes_each));
    r.decode.knee = knee_batch(peak, bytes_each, s.accelerator.memory_bandwidth);
}

template <Scalar T> void Evaluation<T>::find_step_costs() {
    const auto& m = s.model;
    costs.mixture = mixture;
    costs.experts = m.experts;
    costs.active_experts = m.active_experts;
    costs.prefill_ratio = prefill_ratio(computed, generated);
    bandwidth = achieved_bandwidth(s.serving.accelerators_per_replica, s.accelerator.memory_bandwidth,
                                   s.calibration.bandwidth_efficiency);
    const auto kv_mean = kv_cache(m.kv_elements_per_token, m.window_kv_elements_per_token, m.attention_window,
                                  m.kv_bits, context_mean) *
                         copies;
    add_memory_costs<T>(costs, s, experts, bytes_each, kv_mean, bandwidth);
    add_compute_costs<T>(costs, s, experts, peak, in_weights, in_attention, in_prompt_attention);
    add_link_and_overhead<T>(costs, s);
    if (s.model_error.time)
        scale_times(costs, *s.model_error.time);
}

} // namespace tokenscope
