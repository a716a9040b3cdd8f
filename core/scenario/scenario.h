// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scalars/scalar.h"
#include "core/units/units.h"

#include <optional>
#include <string>

namespace tokenscope {

enum class ThroughputMode { stated, derived };
enum class LoadMode { typed, demand };
enum class Engine { current, community_2025, early_2025 };
enum class Ownership { owned, rented };

// Everything a calculation needs, in base units. A quantity that is unknown is NaN; one that may be left
// blank, or be chosen by the program (batch), is optional. Ids, file units, ranges and sources stand in
// input_table.
template <Scalar T> struct Scenario {
    template <class Unit> using Q = Quantity<Unit, T>;
    template <class Unit> using Blank = std::optional<Quantity<Unit, T>>;

    struct Model {
        std::string name;
        Q<Parameters> total_parameters;
        Q<One> experts, active_experts, shared_fraction, layers, attention_width, hidden_size, kv_heads;
        Q<PerToken> kv_elements_per_token, window_kv_elements_per_token;
        Q<TokensPerRequest> attention_window;
        Q<One> weight_bits, kv_bits;
    } model;

    struct Request {
        Q<TokensPerRequest> input_tokens, output_tokens;
        Q<One> reasoning_multiplier, cached_input_fraction;
    } request;

    struct Serving {
        std::string accelerator;
        Q<Accelerators> accelerators_per_replica;
        Blank<Requests> batch;
        Blank<SecondsPerToken> token_time_limit;
        ThroughputMode throughput_mode = ThroughputMode::derived;
        Blank<TokensPerSecondPerAccelerator> stated_throughput, stated_prefill_throughput;
        Blank<ItWattsPerAccelerator> stated_power;
        Engine engine = Engine::current;
        LoadMode load_mode = LoadMode::typed;
        Q<One> utilisation, replicas;
    } serving;

    struct Accelerator {
        Q<FlopsPerSecondPerAccelerator> peak_compute_16bit, peak_compute_8bit, peak_compute_4bit;
        Q<BytesPerSecondPerAccelerator> memory_bandwidth;
        Q<BytesPerAccelerator> memory_capacity;
        Q<BytesPerSecondPerAccelerator> link_bandwidth;
        Q<One> derate;
        Q<ItWattsPerAccelerator> tdp;
        Q<DollarsPerAccelerator> price;
        Q<SquareMetres> die_area;
        Q<PerAccelerator> dies_per_package;
        Q<DollarsPerAccelerator> memory_and_packaging_cost;
        bool blackwell = false; // which power constants apply
        bool fitted = true;     // false: no measured row of this part was fitted, the error band is wide
    } accelerator;

    struct Calibration {
        Q<One> bandwidth_efficiency, compute_efficiency;
        Q<BytesPerToken> activation_traffic;
        Q<Seconds> layer_latency, expert_layer_latency, all_reduce_latency;
        Q<One> link_efficiency;
        Q<Tokens> tile_waste;
        Q<One> fp4_compute_factor, early_all_reduce_factor, community_latency_factor;
        Q<Per<Seconds, Requests>> community_sequence_time;
        Q<One> community_fp8_expert_factor, usable_memory;
        Q<BytesPerAccelerator> workspace;
        Q<Requests> batch_cap;
        Q<BytesPerParameter> weight_bytes_4bit;
        Q<One> power_base_hopper, power_memory_hopper, power_compute_hopper;
        Q<One> power_base_blackwell, power_memory_blackwell, power_compute_blackwell;
        Q<ItWattsPerAccelerator> host_power;
        bool lengths_known = true;
    } calibration;

    struct Facility {
        Q<FacilityPerIt> pue;
        Q<One> host_overhead, idle_power_fraction;
        Q<DollarsPerFacilityJoule> electricity_price;
        Q<CarbonPerFacilityJoule> carbon_intensity;
        Q<LitresPerItJoule> site_water;
        Q<LitresPerFacilityJoule> grid_water;
        Q<DollarsPerItWatt> capex_per_watt;
        Q<Seconds> lifetime;
        Q<ItWattsPerAccelerator> provisioned_power;
    } facility;

    struct Money {
        Ownership ownership = Ownership::owned;
        Q<DollarsPerAcceleratorSecond> rent;
        Q<One> server_overhead;
        Q<Seconds> lifetime;
        Q<PerSecond> cost_of_capital;
        Q<One> residual_fraction;
    } money;

    struct Silicon {
        Q<Dollars> wafer_price;
        Q<Metres> wafer_diameter;
        Q<One> yield;
        Q<DollarsPerAccelerator> test_and_assembly;
        Q<One> euv_exposures;
        Q<PerSecond> euv_throughput;
        Q<One> polysilicon_yield;
        Q<Accelerators> packages_per_interposer;
        Q<DollarsPerByte> memory_price;
        Q<DollarsPerKilogram> polysilicon_price;
    } silicon;

    struct Training {
        Blank<Dollars> cost;
        Q<Tokens> tokens;
        Q<One> efficiency;
        Q<Seconds> service_years;
        Blank<Tokens> lifetime_tokens;
    } training;

    struct Price {
        std::string tier;
        Q<DollarsPerToken> input;
        Blank<DollarsPerToken> cached_input;
        Q<DollarsPerToken> output;
    } price;

    struct Service {
        Q<RequestsPerSecond> requests_per_day;
        Q<One> peak_to_average;
    } service;

    struct Reference {
        Q<FacilityJoulesPerRequest> search_energy;
    } reference;

    struct Carbon {
        Q<CarbonPerAccelerator> embodied_accelerator, embodied_server;
    } carbon;

    struct World {
        Q<PerSecond> leading_edge_wafers, interposer_wafers;
        Q<BytesPerSecond> memory;
        Q<One> euv_hours;
        Q<KilogramsPerSecond> polysilicon;
        Q<FacilityWatts> electricity;
        Q<LitresPerSecond> water;
        Q<CarbonPerSecond> carbon;
    } world;

    struct Text {
        Q<PerToken> characters_per_token, words_per_token;
        Q<One> words_per_page;
    } text;

    // Errors of the model itself, set only where a band is sampled: factors on all times of a step and on
    // board power.
    struct ModelError {
        Blank<One> time, power;
    } model_error;
};

} // namespace tokenscope
