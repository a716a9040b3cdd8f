// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cycle.h"

#include <functional>

namespace tokenscope {

// The x in [low, high] where a rising function crosses zero; the nearer end when it does not. Solved on a
// logarithmic scale.
double rising_root(const std::function<double(double)>& f, double low, double high);

// Derivative of a smooth function, by a central difference.
double slope_at(const std::function<double(double)>& f, double x);

// The same costs as plain numbers.
template <Scalar T> StepCosts<double> plain_costs(const StepCosts<T>& c) {
    StepCosts<double> p;
    p.mixture = c.mixture;
    assign_plain(p.experts, c.experts);
    assign_plain(p.active_experts, c.active_experts);
    assign_plain(p.prefill_ratio, c.prefill_ratio);
    assign_plain(p.shared_weights_read, c.shared_weights_read);
    assign_plain(p.expert_weights_read, c.expert_weights_read);
    assign_plain(p.expert_tile_waste, c.expert_tile_waste);
    assign_plain(p.kv_read, c.kv_read);
    assign_plain(p.activation_traffic, c.activation_traffic);
    assign_plain(p.link_traffic, c.link_traffic);
    assign_plain(p.weight_compute, c.weight_compute);
    assign_plain(p.attention_compute, c.attention_compute);
    assign_plain(p.prompt_attention_compute, c.prompt_attention_compute);
    assign_plain(p.fixed_overhead, c.fixed_overhead);
    assign_plain(p.sequence_overhead, c.sequence_overhead);
    return p;
}

// Largest batch up to `cap` at which a user waits no longer than `limit` for a token; 1 if none does.
template <Scalar T>
Quantity<Requests, T> batch_within_time(const StepCosts<T>& costs, const Quantity<SecondsPerToken, T>& limit,
                                        double cap) {
    const auto plainly = plain_costs(costs);
    const auto excess = [&](double b) {
        const auto batch = of<Requests>(b);
        return plain(user_token_time(cycle(plainly, batch), batch)) - plain(limit);
    };
    const double root = rising_root(excess, 1.0, cap);
    const auto batch = Quantity<Requests, T>(of<Requests>(root));
    const auto residual = user_token_time(cycle(costs, batch), batch) - limit;
    const bool crosses = root > 1.0 && root < cap;
    return crosses ? of<Requests>(solved(root, bare(residual), slope_at(excess, root))) : batch;
}

// Batch at which a replica gives just the demanded throughput; between 1 and `cap`.
template <Scalar T>
Quantity<Requests, T> batch_for_demand(const StepCosts<T>& costs,
                                       const Quantity<TokensPerSecond, T>& demanded, double cap) {
    const auto plainly = plain_costs(costs);
    const auto surplus = [&](double b) {
        const auto batch = of<Requests>(b);
        return b - plain(demanded) * plain(cycle(plainly, batch).total);
    };
    const double root = rising_root(surplus, 1.0, cap);
    const auto batch = Quantity<Requests, T>(of<Requests>(root));
    const auto residual = batch - demanded * cycle(costs, batch).total / constant::token_per_sequence;
    const bool crosses = root > 1.0 && root < cap;
    return crosses ? of<Requests>(solved(root, bare(residual), slope_at(surplus, root))) : batch;
}

} // namespace tokenscope
