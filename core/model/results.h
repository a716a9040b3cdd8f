// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cycle.h"
#include "core/units/units.h"

namespace tokenscope {

// What holds a decode step back, or what a stated throughput violates first.
enum class DecodeLimit {
    bandwidth,
    compute,
    link,
    overhead,
    memory_capacity,
    latency_limit,
    weight_read,
    stated
};

// Every output, in base units. NaN is "undefined": why_undefined() says why. Ids and file units:
// output_table.
template <Scalar T> struct Results {
    template <class Unit> using Q = Quantity<Unit, T>;

    struct Model {
        Q<Parameters> active_parameters;
    } model;
    struct Compute {
        Q<FlopsPerToken> flops_per_output_token, flops_per_input_token;
    } compute;
    struct Memory {
        Q<Bytes> weights, free, usable;
        Q<Bytes> needed; // to hold one sequence at all
        Q<BytesPerRequest> kv_per_sequence;
        Q<Requests> max_batch;
    } memory;
    struct Decode {
        Q<Requests> batch, knee;
        Q<Seconds> step_time;
        DecodeLimit limit = DecodeLimit::bandwidth;
        Q<TokensPerSecondPerAccelerator> roof_compute;
        Q<TokensPerSecond> roof_weights;
        Cycle<T> cycle; // derived throughput only
    } decode;
    struct Throughput {
        Q<TokensPerSecondPerAccelerator> per_accelerator;
        Q<TokensPerSecond> per_replica, per_user;
    } throughput;
    struct Prefill {
        Q<TokensPerSecondPerAccelerator> throughput;
        Q<Seconds> time_to_first_token;
    } prefill;
    struct Load {
        Q<One> utilisation; // above 1: saturated
        Q<One> busy_share;  // what capacity and idle power are divided by
        Q<TokensPerSecond> demanded;
        bool saturated = false;
    } load;
    struct Energy {
        Q<ItWattsPerAccelerator> accelerator_power, wall_power;
        Q<ItJoulesPerToken> per_output_token, it_per_output_token;
        Q<TokensPerItJoule> tokens_per_joule;
        Q<FacilityJoulesPerToken> facility_per_output_token, facility_per_input_token;
        Q<FacilityJoulesPerRequest> per_response;
        Q<One> search_ratio;
    } energy;
    struct Cost {
        Q<DollarsPerToken> silicon, silicon_die, accelerators, servers, building;
        Q<DollarsPerToken> capex, training, electricity;
        Q<DollarsPerToken> per_output_token, per_input_token, short_run_marginal;
        Q<One> output_input_ratio;
        Q<DollarsPerRequest> per_request, serving_per_request;
    } cost;
    struct Price {
        Q<DollarsPerToken> per_visible_output_token;
    } price;
    struct Revenue {
        Q<DollarsPerRequest> per_request;
    } revenue;
    struct Margin {
        Q<One> gross, after_training, break_even_utilisation;
        Q<DollarsPerToken> break_even_price;
    } margin;
    struct Service {
        Q<TokensPerSecond> tokens_per_day;
        Q<FacilityWatts> energy_per_year, average_power;
        Q<Accelerators> accelerators, accelerators_average;
        Q<Dollars> capex;
        Q<DollarsPerSecond> revenue_per_year, cost_per_year;
        Q<LitresPerSecond> water_per_year;
        Q<CarbonPerSecond> carbon_per_year;
    } service;
    struct Chain {
        Q<PerSecond> wafers_per_year;
        Q<One> euv_hours_per_year;
        Q<KilogramsPerSecond> polysilicon_per_year;
        Q<BytesPerSecond> memory_per_year;
        Q<One> share_of_world_wafers, share_of_world_packaging, share_of_world_memory;
        Q<PerToken> wafers_per_mtok;
        Q<SecondsPerToken> euv_hours_per_mtok;
        Q<Per<Kilograms, Tokens>> polysilicon_per_mtok;
        Q<BytesPerToken> memory_per_mtok;
        Q<PerSecond> interposers_per_year;
        Q<One> share_of_world_euv, share_of_world_polysilicon;
        Q<One> share_of_world_electricity, share_of_world_water, share_of_world_carbon;
        Q<PerToken> interposers_per_mtok;
        Q<FacilityJoulesPerToken> energy_per_mtok;
        Q<Per<Litres, Tokens>> water_per_mtok;
        Q<Per<CarbonKilograms, Tokens>> carbon_per_mtok;
        Q<DollarsPerAccelerator> die_cost, memory_cost, packaging_cost, polysilicon_cost;
        Q<TokensPerSecond> supply_limited_tokens;
        Q<PerSecond> supply_limited_growth;
    } chain;
    struct Text {
        Q<PerRequest> characters_per_response, words_per_response, pages_per_response;
    } text;
    Q<One> band90; // factor within which nine of ten measurements of throughput lie
};

} // namespace tokenscope
