// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capital.h"
#include "core/model/chain.h"
#include "core/model/cost.h"
#include "core/model/evaluation_load.h"
#include "core/model/margin.h"
#include "core/model/silicon.h"
#include "core/model/training.h"

// Money, the service and its supply chain.
namespace tokenscope {

template <Scalar T> void Evaluation<T>::find_capital() {
    const auto& m = s.money;
    server = server_price(s.accelerator.price, m.server_overhead);
    hardware = hardware_cost(server, m.residual_fraction, m.cost_of_capital, m.lifetime);
    building = building_cost(building_price(s.facility.provisioned_power, s.facility.capex_per_watt),
                             m.cost_of_capital, s.facility.lifetime);
    capacity = rented() ? m.rent : capacity_cost(hardware, building);
}

template <Scalar T> void Evaluation<T>::find_silicon() {
    const auto& w = s.silicon;
    dies = dies_per_wafer(w.wafer_diameter, s.accelerator.die_area);
    die = die_cost(w.wafer_price, dies, w.yield, s.accelerator.dies_per_package);
    const auto made = manufactured_cost(die, s.accelerator.memory_and_packaging_cost, w.test_and_assembly);
    const auto paid = named(NAME("Formula", "hardware per token"),
                            cost_of_capacity(hardware, per_output, r.load.busy_share));
    r.cost.silicon_die = share_of_hardware(paid, die, server);
    r.cost.silicon = share_of_hardware(paid, made, server);
    r.cost.accelerators = share_of_hardware<T>(paid, s.accelerator.price, server);
    r.cost.servers = named(NAME("Formula", "servers and network"), paid - r.cost.accelerators);
    r.cost.building = named(NAME("Formula", "building per token"),
                            cost_of_capacity(building, per_output, r.load.busy_share));
}

template <Scalar T> Quantity<DollarsPerFacilityJoule, T> paid_electricity(const Evaluation<T>& e) {
    const auto& price = e.s.facility.electricity_price;
    return select(e.rented(), constant::zero * price, price); // inside the rent
}

template <Scalar T> Quantity<DollarsPerToken, T> training_cost_per_token(const Evaluation<T>& e) {
    const auto& t = e.s.training;
    const auto time = training_time(e.r.model.active_parameters, t.tokens, e.s.accelerator.peak_compute_16bit,
                                    t.efficiency);
    const auto electricity = electricity_of<T>(e.s.accelerator.tdp, e.s.facility.host_overhead,
                                               e.s.facility.pue, paid_electricity(e));
    const auto cost = t.cost ? *t.cost : derived_training_cost(time, e.capacity, electricity);
    const auto served =
        t.lifetime_tokens
            ? *t.lifetime_tokens
            : tokens_in_service(service_tokens(e.s.service.requests_per_day, e.generated), t.service_years);
    return training_per_token(cost, served);
}

template <Scalar T> void Evaluation<T>::find_costs() {
    auto& c = r.cost;
    const auto price = paid_electricity(*this);
    const auto cached = s.request.cached_input_fraction;
    c.capex = named(NAME("Formula", "data-centre capex"),
                    cost_of_capacity(capacity, per_output, r.load.busy_share));
    c.electricity = cost_of_electricity(r.energy.facility_per_output_token, price);
    c.training = training_cost_per_token(*this);
    c.per_output_token = output_token_cost(c.capex, c.electricity, c.training);
    const auto per_computed = named(NAME("Formula", "cost per computed prompt token"),
                                    named(NAME("Formula", "capex per computed prompt token"),
                                          cost_of_capacity(capacity, per_input, r.load.busy_share)) +
                                        cost_of_electricity(energy_per_computed, price));
    c.per_input_token = input_token_cost<T>(per_computed, cached);
    c.output_input_ratio = plain(per_input) > 0.0
                               ? output_input_ratio<T>(c.capex + c.electricity, per_computed)
                               : no_value<One, T>();
    c.per_request = request_cost(s.request.input_tokens, c.per_input_token, generated, c.per_output_token);
    const auto added = electricity_of<T>(r.energy.accelerator_power - idle, s.facility.host_overhead,
                                         s.facility.pue, s.facility.electricity_price);
    c.short_run_marginal = short_run_marginal(rented() ? s.money.rent : added, per_output);
    c.serving_per_request = serving_cost(work, capacity, r.load.busy_share, r.energy.per_response, price);
}

// Defined in typed mode, at a price above the electricity of running, and up to full load.
template <Scalar T> Quantity<One, T> find_break_even_utilisation(const Evaluation<T>& e) {
    const auto price = paid_electricity(e);
    const auto electricity = [&](const auto& drawn) {
        return electricity_of<T>(drawn, e.s.facility.host_overhead, e.s.facility.pue, price);
    };
    const auto standing = cost_of_standing<T>(e.work, e.capacity, electricity(e.idle));
    const auto running = named(NAME("Formula", "electricity of running, per request"),
                               e.work * electricity(e.r.energy.accelerator_power - e.idle));
    const auto found = break_even_utilisation<T>(standing, e.r.revenue.per_request, running);
    return e.demand() ? no_value<One, T>() : where(within(found, 0.0, 1.0), found, no_value<One, T>());
}

template <Scalar T> void Evaluation<T>::find_margins() {
    const auto& p = s.price;
    auto& revenue = r.revenue.per_request;
    revenue = revenue_per_request(s.request.input_tokens, s.request.cached_input_fraction, generated, p.input,
                                  p.cached_input.value_or(p.input), p.output);
    r.price.per_visible_output_token = price_per_visible_token(s.request.reasoning_multiplier, p.output);
    const auto cost = r.cost.serving_per_request;
    const bool priced = plain(revenue) > 0.0;
    r.margin.gross = priced ? gross_margin(cost, revenue) : no_value<One, T>();
    r.margin.after_training =
        priced ? margin_after_training(cost, generated, r.cost.training, revenue) : no_value<One, T>();
    r.margin.break_even_utilisation = find_break_even_utilisation(*this);
    const bool output_priced = priced && plain(p.output) > 0.0;
    r.margin.break_even_price = output_priced ? break_even_price(p.output, cost, revenue)
                                              : named(NAME("Formula", "break-even price"), cost / generated);
}

template <Scalar T> void Evaluation<T>::find_service() {
    auto& v = r.service;
    const auto requests = s.service.requests_per_day;
    const auto busy = busy_accelerators(requests, work);
    v.tokens_per_day = service_tokens(requests, generated);
    v.average_power = service_power(requests, r.energy.per_response);
    v.energy_per_year = v.average_power;
    v.accelerators_average = paid_accelerators(busy, r.load.busy_share);
    v.accelerators = fleet(v.accelerators_average, busy, s.service.peak_to_average);
    v.capex = service_capex(v.accelerators, server,
                            building_price(s.facility.provisioned_power, s.facility.capex_per_watt));
    v.revenue_per_year = service_money(requests, r.revenue.per_request);
    v.cost_per_year = service_money(requests, r.cost.per_request);
    v.water_per_year = service_water(it_power(v.average_power, s.facility.pue), s.facility.site_water,
                                     v.average_power, s.facility.grid_water);
    v.carbon_per_year =
        service_carbon<T>(v.average_power, s.facility.carbon_intensity, v.accelerators_average,
                          s.carbon.embodied_accelerator + s.carbon.embodied_server, s.money.lifetime);
}

template <Scalar T> void Evaluation<T>::find_chain() {
    auto& c = r.chain;
    const auto& w = s.silicon;
    const auto replaced = replacement(r.service.accelerators, s.money.lifetime);
    c.wafers_per_year = wafers(replaced, s.accelerator.dies_per_package, dies, w.yield);
    c.euv_hours_per_year = euv_time(c.wafers_per_year, w.euv_exposures, w.euv_throughput);
    c.polysilicon_per_year =
        polysilicon(c.wafers_per_year, wafer_area(w.wafer_diameter), w.polysilicon_yield);
    c.memory_per_year = memory_supply(replaced, s.accelerator.memory_capacity);
    c.share_of_world_wafers = share_of_world<T, PerSecond>(NAME("Formula", "share of the world's wafers"),
                                                           c.wafers_per_year, s.world.leading_edge_wafers);
    c.interposers_per_year = interposer_wafers(replaced, w.packages_per_interposer);
    c.share_of_world_packaging = share_of_world<T, PerSecond>(
        NAME("Formula", "share of the world's packaging"), c.interposers_per_year, s.world.interposer_wafers);
    c.share_of_world_memory = share_of_world<T, BytesPerSecond>(
        NAME("Formula", "share of the world's memory"), c.memory_per_year, s.world.memory);
    const auto tokens = r.service.tokens_per_day;
    c.wafers_per_mtok = per_output_token<T, PerSecond>(c.wafers_per_year, tokens);
    c.euv_hours_per_mtok = per_output_token<T, One>(c.euv_hours_per_year, tokens);
    c.polysilicon_per_mtok = per_output_token<T, KilogramsPerSecond>(c.polysilicon_per_year, tokens);
    c.memory_per_mtok = per_output_token<T, BytesPerSecond>(c.memory_per_year, tokens);
    c.interposers_per_mtok = per_output_token<T, PerSecond>(c.interposers_per_year, tokens);
    find_part_costs(replaced);
    find_world_shares();
    find_supply_limits(replaced);
}

template <Scalar T> void Evaluation<T>::find_part_costs(const Q<Per<Accelerators, Seconds>>& replaced) {
    auto& c = r.chain;
    const auto& together = s.accelerator.memory_and_packaging_cost;
    c.die_cost = die;
    c.memory_cost = memory_cost(s.silicon.memory_price, s.accelerator.memory_capacity, together);
    c.packaging_cost = packaging_cost(together, c.memory_cost);
    c.polysilicon_cost = polysilicon_cost(s.silicon.polysilicon_price, c.polysilicon_per_year, replaced);
}

// What the service takes while it runs, and of the supplies that are not counted in accelerators.
template <Scalar T> void Evaluation<T>::find_world_shares() {
    auto& c = r.chain;
    const auto& v = r.service;
    c.share_of_world_euv = share_of_world<T, One>(NAME("Formula", "share of the world's EUV hours"),
                                                  c.euv_hours_per_year, s.world.euv_hours);
    c.share_of_world_polysilicon = share_of_world<T, KilogramsPerSecond>(
        NAME("Formula", "share of the world's polysilicon"), c.polysilicon_per_year, s.world.polysilicon);
    c.share_of_world_electricity = share_of_world<T, FacilityWatts>(
        NAME("Formula", "share of the world's electricity"), v.energy_per_year, s.world.electricity);
    c.share_of_world_water = share_of_world<T, LitresPerSecond>(NAME("Formula", "share of the world's water"),
                                                                v.water_per_year, s.world.water);
    c.share_of_world_carbon = share_of_world<T, CarbonPerSecond>(
        NAME("Formula", "share of the world's carbon"), v.carbon_per_year, s.world.carbon);
    c.energy_per_mtok = per_output_token<T, FacilityWatts>(v.energy_per_year, v.tokens_per_day);
    c.water_per_mtok = per_output_token<T, LitresPerSecond>(v.water_per_year, v.tokens_per_day);
    c.carbon_per_mtok = per_output_token<T, CarbonPerSecond>(v.carbon_per_year, v.tokens_per_day);
}

// Carbon is no supply that runs out: it limits nothing here.
template <Scalar T> void Evaluation<T>::find_supply_limits(const Q<Per<Accelerators, Seconds>>& replaced) {
    auto& c = r.chain;
    const auto silicon = larger(larger(c.share_of_world_wafers, c.share_of_world_euv),
                                larger(c.share_of_world_polysilicon, c.share_of_world_memory));
    const auto built =
        named(NAME("Formula", "largest share of a part"), larger(silicon, c.share_of_world_packaging));
    const auto largest = named(NAME("Formula", "largest share of any supply"),
                               larger(built, larger(c.share_of_world_electricity, c.share_of_world_water)));
    c.supply_limited_tokens = named(NAME("Formula", "output tokens that the supply allows"),
                                    r.service.tokens_per_day * services_supplied(largest));
    c.supply_limited_growth = supply_limited_growth(replaced, r.service.accelerators, built);
}

template <Scalar T> void Evaluation<T>::find_text() {
    auto& t = r.text;
    t.characters_per_response = characters_per_response(s.request.output_tokens, s.text.characters_per_token);
    t.words_per_response = words_per_response(s.request.output_tokens, s.text.words_per_token);
    t.pages_per_response = pages_per_response(t.words_per_response, s.text.words_per_page);
}

template <Scalar T> Results<T> evaluate(const Scenario<T>& scenario) {
    Results<T> results{}; // zero at every scalar
    Evaluation<T> e(scenario, results);
    e.find_work();
    e.find_memory();
    e.find_step_costs();
    e.find_batch();
    e.find_throughput();
    e.find_power();
    e.find_energy();
    e.find_capital();
    e.find_silicon();
    e.find_costs();
    e.find_margins();
    e.find_service();
    e.find_chain();
    e.find_text();
    return results;
}

} // namespace tokenscope
