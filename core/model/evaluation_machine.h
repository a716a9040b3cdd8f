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

// Attention data parallelism where it is preferred and at least one sequence fits beside the copies of the
// shared weights; its sequences are whole, so no KV head is copied.
template <Scalar T> void spread_experts(Evaluation<T>& e, const Quantity<BytesPerRequest, T>& kv) {
    const auto& m = e.s.model;
    const auto n = e.s.serving.accelerators_per_replica;
    if (!prefers_attention_data_parallelism(e.s, e.mixture))
        return;
    const auto held = held_parameters(m.total_parameters, e.experts, n);
    const auto free = free_memory(e.r.memory.usable, weight_bytes(held, e.bytes_each));
    if (!(plain(largest_batch(free, kv)) >= 1.0))
        return;
    e.plan = attention_data_parallel_plan(m.experts, n);
    e.r.memory.free = free;
    e.copies = Quantity<One, T>(constant::one);
}

// Memory that a sequence takes on average from those that wait. Engines reserve it for the whole sequence;
// community engines of 2024-25 give out pages as tokens come, so that sequences halfway take half of their
// reply. One sequence alone has to fit whole.
template <Scalar T> Quantity<BytesPerRequest, T> reserved_kv(const Evaluation<T>& e) {
    const auto& m = e.s.model;
    const auto& whole = e.r.memory.kv_per_sequence;
    if (e.s.serving.engine != Engine::community_2025)
        return whole;
    const auto halfway = named(NAME("Formula", "KV cache of a sequence halfway"),
                               kv_cache(m.kv_elements_per_token, m.window_kv_elements_per_token,
                                        m.attention_window, m.kv_bits, e.context_mean) *
                                   e.copies);
    return where(reaches(largest_batch(e.r.memory.free, whole), 1.0), halfway, whole);
}

template <Scalar T> void Evaluation<T>::find_memory() {
    const auto& m = s.model;
    const auto n = s.serving.accelerators_per_replica;
    bytes_each = bytes_per_parameter(m.weight_bits, s.calibration.weight_bytes_4bit);
    r.memory.weights = weight_bytes(m.total_parameters, bytes_each);
    r.memory.usable =
        usable_memory(n, s.accelerator.memory_capacity, s.calibration.usable_memory, s.calibration.workspace);
    experts = expert_parameters(m.total_parameters, m.shared_fraction, mixture);
    const auto kv = kv_cache(m.kv_elements_per_token, m.window_kv_elements_per_token, m.attention_window,
                             m.kv_bits, context_final);
    r.memory.free = free_memory(r.memory.usable, r.memory.weights);
    copies = kv_copies(n, m.kv_heads);
    spread_experts(*this, kv);
    r.memory.kv_per_sequence = named(NAME("Formula", "KV cache per sequence"), kv * copies);
    r.memory.needed = memory_needed(r.memory.weights, r.memory.kv_per_sequence);
    r.memory.max_batch = largest_batch(r.memory.free, reserved_kv(*this));
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
    add_memory_costs<T>(costs, s, plan, experts, bytes_each, kv_mean, bandwidth);
    add_compute_costs<T>(costs, s, plan, experts, peak, in_weights, in_attention, in_prompt_attention);
    add_link_and_overhead<T>(costs, s, plan);
    if (const auto& error = s.model_error.time) {
        scale_times(costs, *error);
        bandwidth = bandwidth / *error;
    }
}

} // namespace tokenscope
