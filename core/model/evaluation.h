// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cycle.h"
#include "core/model/evaluate.h"
#include "core/model/parallelism.h"

namespace tokenscope {

// One run through the chain: the results so far and what the links hand to each other.
template <Scalar T> struct Evaluation {
    template <class Unit> using Q = Quantity<Unit, T>;

    Evaluation(const Scenario<T>& scenario, Results<T>& results) : s(scenario), r(results) {}

    const Scenario<T>& s;
    Results<T>& r; // the caller's, so that no copy is made of a hundred quantities

    bool mixture = false;
    Q<TokensPerRequest> generated, computed, context_mean, context_final;
    Q<FlopsPerToken> in_weights, in_attention, in_prompt_attention;
    Q<Parameters> experts;
    Q<One> copies;
    Q<BytesPerParameter> bytes_each;
    Q<FlopsPerSecondPerAccelerator> peak;
    Q<BytesPerSecond> bandwidth;
    ExpertPlan<T> plan = tensor_parallel_plan<T>();
    StepCosts<T> costs;
    Q<AcceleratorSecondsPerToken> per_output, per_input;
    Q<AcceleratorSecondsPerRequest> work;
    Q<DollarsPerAcceleratorSecond> hardware, building, capacity;
    Q<DollarsPerAccelerator> server;
    Q<ItWattsPerAccelerator> idle;
    Q<FacilityJoulesPerToken> energy_per_computed;
    Q<One> dies;
    Q<DollarsPerAccelerator> die;

    bool stated() const { return s.serving.throughput_mode == ThroughputMode::stated; }
    bool demand() const { return s.serving.load_mode == LoadMode::demand; }
    bool rented() const { return s.money.ownership == Ownership::rented; }

    void find_work();       // request, parameters, operations
    void find_memory();     // weights, KV cache, how experts are spread, fit
    void find_step_costs(); // what a step costs before the batch is known
    void find_batch();      // batch, and utilisation where demand decides it
    void find_throughput(); // speed, limits, accelerator time per token
    void find_power();      // board power, with idle time
    void find_energy();
    void find_capital();
    void find_silicon();
    void find_costs();
    void find_margins();
    void find_service();
    void find_chain();
    void find_part_costs(const Q<Per<Accelerators, Seconds>>& replaced);
    void find_world_shares();
    void find_supply_limits(const Q<Per<Accelerators, Seconds>>& replaced);
    void find_text();
};

} // namespace tokenscope
