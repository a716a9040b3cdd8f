// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation_machine.h"

// Batch, throughput and utilisation.
namespace tokenscope {

// As many as asked, as memory holds, as the engine takes.
template <Scalar T> Quantity<Requests, T> wanted_batch(const Evaluation<T>& e) {
    const auto& largest = e.r.memory.max_batch;
    if (!e.s.serving.batch)
        return named(NAME("Formula", "batch, as memory allows"), smaller(largest, e.s.calibration.batch_cap));
    if (e.stated())
        return *e.s.serving.batch;
    return named(NAME("Formula", "batch in flight"), smaller(*e.s.serving.batch, largest));
}

// NaN when not even one sequence fits, unless a batch is stated as well.
template <Scalar T> Quantity<Requests, T> allowed_batch(const Evaluation<T>& e) {
    const auto wanted = wanted_batch(e);
    return e.stated() && e.s.serving.batch
               ? wanted
               : where(reaches(e.r.memory.max_batch, 1.0), wanted, no_value<Requests, T>());
}

template <Scalar T>
Quantity<Requests, T> demand_cap(const Evaluation<T>& e, const Quantity<Requests, T>& allowed) {
    return named(NAME("Formula", "largest batch of a replica"), smaller(allowed, e.s.calibration.batch_cap));
}

template <Scalar T>
Quantity<TokensPerSecond, T> replica_capacity(const Evaluation<T>& e, const Quantity<Requests, T>& batch) {
    if (e.stated())
        return stated_replica_throughput(
            e.s.serving.stated_throughput.value_or(no_value<TokensPerSecondPerAccelerator, T>()),
            e.s.serving.accelerators_per_replica);
    return replica_throughput(batch, cycle(e.costs, batch).total);
}

// Little's law: the batch that carries the demand, and how busy the replica is.
template <Scalar T> void solve_demand(Evaluation<T>& e, const Quantity<Requests, T>& allowed) {
    auto& load = e.r.load;
    load.demanded = demanded_throughput(e.s.service.requests_per_day, e.generated, e.s.serving.replicas);
    const auto cap = e.stated() ? allowed : demand_cap(e, allowed);
    load.utilisation = load_utilisation(load.demanded, replica_capacity(e, cap));
    load.saturated = plain(load.utilisation) > 1.0;
    e.r.decode.batch = cap;
    if (!e.stated() && !load.saturated && plain(cap) >= 1.0)
        e.r.decode.batch = batch_for_demand(e.costs, load.demanded, plain(cap));
    const auto at_batch = load_utilisation(load.demanded, replica_capacity(e, e.r.decode.batch));
    const bool alone = plain(e.r.decode.batch) <= 1.0;
    const auto share = e.stated() || alone ? at_batch : Quantity<One, T>(constant::one);
    load.busy_share = smaller(constant::one, share);
}

template <Scalar T> void Evaluation<T>::find_batch() {
    auto allowed = allowed_batch(*this);
    const auto& limit = s.serving.token_time_limit;
    if (!stated() && limit && plain(allowed) >= 1.0) {
        const auto start = user_token_time(cycle(costs, allowed), allowed);
        if (plain(start) > plain(*limit)) {
            allowed = batch_within_time(costs, *limit, plain(allowed));
            r.decode.limit = DecodeLimit::latency_limit;
        }
    }
    if (demand()) {
        solve_demand(*this, allowed);
        return;
    }
    r.decode.batch = allowed;
    r.load.utilisation = r.load.busy_share = s.serving.utilisation;
    r.load.demanded = demanded_throughput(s.service.requests_per_day, generated, s.serving.replicas);
}

template <Scalar T> DecodeLimit largest_term(const Cycle<T>& c) {
    const std::array terms = {plain(c.memory), plain(c.compute), plain(c.link), plain(c.overhead)};
    constexpr std::array names = {DecodeLimit::bandwidth, DecodeLimit::compute, DecodeLimit::link,
                                  DecodeLimit::overhead};
    const auto largest = std::max_element(terms.begin(), terms.end()) - terms.begin();
    return names[static_cast<std::size_t>(largest)];
}

// Memory and time are limits where they cut the batch; a batch that follows from less demand is cut by
// neither.
template <Scalar T> DecodeLimit derived_limit(const Evaluation<T>& e) {
    if (!(plain(e.r.memory.max_batch) >= 1.0))
        return DecodeLimit::memory_capacity;
    if (e.demand() && !e.r.load.saturated)
        return largest_term(e.r.decode.cycle);
    if (e.r.decode.limit == DecodeLimit::latency_limit)
        return DecodeLimit::latency_limit;
    const auto& wanted = e.s.serving.batch;
    return wanted && plain(*wanted) > plain(e.r.memory.max_batch) ? DecodeLimit::memory_capacity
                                                                  : largest_term(e.r.decode.cycle);
}

// Nothing is clipped in stated mode: the first bound that the figures break is named.
template <Scalar T> DecodeLimit broken_bound(const Results<T>& r) {
    if (plain(r.memory.max_batch) < 1.0 || plain(r.decode.batch) > plain(r.memory.max_batch))
        return DecodeLimit::memory_capacity;
    if (plain(r.throughput.per_user) > plain(r.decode.roof_weights))
        return DecodeLimit::weight_read;
    if (plain(r.throughput.per_accelerator) > plain(r.decode.roof_compute))
        return DecodeLimit::compute;
    return DecodeLimit::stated;
}

template <Scalar T> void find_stated_throughput(Evaluation<T>& e) {
    const auto& v = e.s.serving;
    auto& r = e.r;
    const auto rate = v.stated_throughput.value_or(no_value<TokensPerSecondPerAccelerator, T>());
    r.throughput.per_accelerator = rate;
    r.throughput.per_replica = stated_replica_throughput(rate, v.accelerators_per_replica);
    r.throughput.per_user = shared_user_speed(r.throughput.per_replica, r.decode.batch);
    r.decode.step_time = named(NAME("Formula", "decode step"),
                               r.decode.batch * constant::token_per_sequence / r.throughput.per_replica);
    e.per_output = stated_token_work(rate);
    const bool prefill = v.stated_prefill_throughput.has_value();
    e.per_input = prefill ? stated_token_work(*v.stated_prefill_throughput)
                          : Quantity<AcceleratorSecondsPerToken, T>(of<AcceleratorSecondsPerToken>(0.0));
    r.prefill.throughput = v.stated_prefill_throughput.value_or(
        Quantity<TokensPerSecondPerAccelerator, T>(of<TokensPerSecondPerAccelerator>(0.0)));
    r.prefill.time_to_first_token =
        prefill
            ? stated_time_to_first_token(e.computed, v.accelerators_per_replica, *v.stated_prefill_throughput)
            : no_value<Seconds, T>();
    r.decode.limit = broken_bound(r);
    r.band90 = no_value<One, T>();
}

template <Scalar T> void find_derived_throughput(Evaluation<T>& e) {
    const auto n = e.s.serving.accelerators_per_replica;
    auto& r = e.r;
    const auto batch = r.decode.batch;
    r.decode.cycle = cycle(e.costs, batch);
    r.decode.step_time = r.decode.cycle.decode;
    r.throughput.per_replica = replica_throughput(batch, r.decode.cycle.total);
    r.throughput.per_accelerator = accelerator_throughput(r.throughput.per_replica, n);
    r.throughput.per_user = user_speed(user_token_time(r.decode.cycle, batch));
    const auto prompt_time = prompt_token_time(e.costs);
    e.per_output = output_token_work(n, r.decode.cycle.decode, batch);
    e.per_input = input_token_work(n, prompt_time);
    r.prefill.throughput = named(NAME("Formula", "prefill throughput"), constant::one / e.per_input);
    r.prefill.time_to_first_token =
        time_to_first_token(e.computed, prompt_time, r.memory.weights / e.bandwidth,
                            overhead_time(e.costs, Quantity<Requests, T>(constant::one_sequence)));
    r.decode.limit = derived_limit(e);
    r.band90 = band_factor(throughput_log_error(e.s, e.mixture));
}

template <Scalar T> void Evaluation<T>::find_throughput() {
    if (stated())
        find_stated_throughput(*this);
    else
        find_derived_throughput(*this);
    work = request_work(generated, per_output, computed, per_input);
}

template <Scalar T> PowerShares<T> power_shares(const Scenario<T>& s) {
    const auto& c = s.calibration;
    if (s.accelerator.blackwell)
        return {c.power_base_blackwell, c.power_memory_blackwell, c.power_compute_blackwell};
    return {c.power_base_hopper, c.power_memory_hopper, c.power_compute_hopper};
}

// The shares that the scenario's power has: an error of the power model scales them before TDP cuts the sum.
template <Scalar T> PowerShares<T> sampled_power_shares(const Scenario<T>& s) {
    PowerShares<T> shares = power_shares(s);
    if (const auto& error = s.model_error.power)
        shares = {shares.base * *error, shares.memory * *error, shares.compute * *error};
    return shares;
}

template <Scalar T> void Evaluation<T>::find_power() {
    auto& power_out = r.energy.accelerator_power;
    if (stated()) {
        power_out = s.serving.stated_power.value_or(s.accelerator.tdp);
    } else {
        const auto& c = r.decode.cycle;
        power_out = board_power<T>(s.accelerator.tdp, sampled_power_shares(s), c.memory / c.total,
                                   c.compute / c.total);
    }
    r.energy.wall_power = wall_power(power_out, s.calibration.host_power);
    idle = idle_power(s.facility.idle_power_fraction, s.accelerator.tdp);
}

template <Scalar T> void Evaluation<T>::find_energy() {
    auto& e = r.energy;
    const auto loaded = loaded_power(e.accelerator_power, idle, r.load.busy_share);
    e.per_output_token = board_energy_per_token(e.accelerator_power, work, generated);
    e.tokens_per_joule = tokens_per_joule(e.per_output_token);
    e.it_per_output_token = it_energy_per_token(s.facility.host_overhead, per_output, loaded);
    e.facility_per_output_token = facility_energy_per_token(s.facility.pue, e.it_per_output_token);
    energy_per_computed = facility_energy_per_token<T>(
        s.facility.pue, it_energy_per_token(s.facility.host_overhead, per_input, loaded));
    e.facility_per_input_token = averaged_over_prompt(energy_per_computed, s.request.cached_input_fraction);
    e.per_response = energy_per_response(generated, e.facility_per_output_token, s.request.input_tokens,
                                         e.facility_per_input_token);
    e.search_ratio = search_ratio(e.per_response, s.reference.search_energy);
}

} // namespace tokenscope
