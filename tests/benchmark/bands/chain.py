# SPDX-License-Identifier: GPL-3.0-or-later
"""The chain of one kind of scenario in numpy, written from the published formulas and not from the program:
derived throughput, typed load, owned accelerators, a dense model, a typed training cost and batch. An
independent check of the program's bands, and what its speed is compared with."""
import numpy as np

DAY, YEAR, KWH = 86400.0, 365.0 * 86400.0, 3.6e6


def crf(rate, life):
    return rate / (1 - (1 + rate) ** -life)


def chain(v):
    """Every output, in the program's file units. `v` holds numbers or arrays by input."""
    N, L, A, d = (v["model." + k] for k in ("total_parameters", "layers", "attention_width", "hidden_size"))
    bits, kv = v["model.weight_bits"], v["model.kv_elements_per_token"] * v["model.kv_bits"] / 8
    i, o = v["request.input_tokens"], v["request.output_tokens"] * v["request.reasoning_multiplier"]
    h = v["request.cached_input_fraction"]
    n, B, U = v["serving.accelerators_per_replica"], v["serving.batch"], v["serving.utilisation"]
    BW, TDP = v["accelerator.memory_bandwidth"], v["accelerator.tdp"]
    F16 = v["accelerator.peak_compute_16bit"]
    F = v["accelerator.peak_compute_8bit"] if bits == 8 else F16
    c = {k[12:]: x for k, x in v.items() if k.startswith("calibration.")}
    e_t, e_p = v.get("time_error", 1.0), v.get("power_error", 1.0)
    computed, x = (1 - h) * i, (1 - h) * i / o
    ctx = i + o / 2
    w = bits / 8
    out = {"model.active_parameters": N}
    out["compute.flops_per_output_token"] = 2 * N + 4 * L * A * ctx
    out["compute.flops_per_input_token"] = 2 * N + 2 * L * A * i * (1 + h)
    usable = n * (v["accelerator.memory_capacity"] * 2**30 * c["usable_memory"] - c["workspace"])
    out["memory.weights"] = N * w
    out["memory.kv_per_sequence"] = kv * (i + o) * np.maximum(1, n / v["model.kv_heads"])
    out["memory.free"] = usable - N * w
    out["memory.max_batch"] = out["memory.free"] / out["memory.kv_per_sequence"]
    out["decode.roof_compute"] = F / out["compute.flops_per_output_token"]
    out["decode.roof_weights"] = n * BW / (N * w)
    out["decode.knee"] = F * w / (2 * BW)
    B = np.minimum(B, out["memory.max_batch"])
    out["decode.batch"] = B

    reach = n * BW * c["bandwidth_efficiency"]
    compute = n * F * c["compute_efficiency"] * v["accelerator.derate"]
    compute16 = n * F16 * c["compute_efficiency"] * v["accelerator.derate"]
    a_t = L * d * c["activation_traffic"] / reach
    l_t = 8 * L * d * ((n - 1) / n) / (v["accelerator.link_bandwidth"] * c["link_efficiency"]) if n > 1 else 0.0
    w_t, att_t = 2 * N / compute, 4 * L * A * ctx / compute16
    p_att_t = 2 * L * A * i * (1 + h) / compute16
    t_mem = (N * w / reach + B * kv * ctx / reach + B * (1 + x) * a_t) * e_t
    t_com = (B * (1 + x) * w_t + B * att_t + B * x * p_att_t) * e_t
    t_link = B * (1 + x) * l_t * e_t
    alone = L * (c["layer_latency"] + (c["all_reduce_latency"] if n > 1 else 0)) * e_t
    s_prompt = (a_t + l_t + w_t + p_att_t) * e_t
    prefill = B * x * s_prompt
    cycle = t_mem + t_com + t_link + alone
    decode = cycle - prefill
    out["decode.step_time"] = decode
    out["throughput.per_user"] = 1 / (decode + (1 - 1 / B) * prefill)
    s_out, s_in = n * decode / B, n * s_prompt
    out["prefill.throughput"] = 1 / s_in
    out["prefill.time_to_first_token"] = computed * s_prompt + N * w / reach * e_t + alone
    out["throughput.per_replica"] = B / cycle
    out["throughput.per_accelerator"] = B / cycle / n
    out["load.utilisation"] = U

    share = c["power_base_hopper"] + c["power_memory_hopper"] * t_mem / cycle
    P = TDP * np.minimum(1, (share + c["power_compute_hopper"] * t_com / cycle) * e_p)
    out["energy.accelerator_power"] = P
    out["energy.wall_power"] = P + c["host_power"]
    work = o * s_out + computed * s_in
    out["energy.per_output_token"] = P * work / o
    out["energy.tokens_per_joule"] = 1 / out["energy.per_output_token"]
    idle = v["facility.idle_power_fraction"] * TDP
    H, pue = v["facility.host_overhead"], v["facility.pue"]
    loaded = P + idle * (1 - U) / U
    out["energy.it_per_output_token"] = H * s_out * loaded
    out["energy.facility_per_output_token"] = pue * out["energy.it_per_output_token"]
    per_prompt = pue * H * s_in * loaded
    out["energy.facility_per_input_token"] = per_prompt * (1 - h)
    reply = o * out["energy.facility_per_output_token"] + i * out["energy.facility_per_input_token"]
    out["energy.per_response"] = reply / 3600
    out["energy.search_ratio"] = reply / 3600 / v["reference.search_energy"]

    r, life = v["money.cost_of_capital"], v["money.lifetime"]
    server = v["accelerator.price"] * v["money.server_overhead"]
    hardware = server * (1 - v["money.residual_fraction"] * (1 + r) ** -life) * crf(r, life) / YEAR
    build = v["facility.provisioned_power"] * v["facility.capex_per_watt"]
    building = build * crf(r, v["facility.lifetime"]) / YEAR
    capacity = hardware + building
    diameter, area = v["silicon.wafer_diameter"], v["accelerator.die_area"]
    dies = np.pi * (diameter / 2) ** 2 / area - np.pi * diameter / np.sqrt(2 * area)
    good = dies * v["silicon.yield"]
    die = v["silicon.wafer_price"] / good * v["accelerator.dies_per_package"]
    made = die + v["accelerator.memory_and_packaging_cost"] + v["silicon.test_and_assembly"]
    paid = hardware * s_out / U
    out["cost.silicon"] = paid * made / server
    out["cost.silicon_die"] = paid * die / server
    out["cost.accelerators"] = paid * v["accelerator.price"] / server
    out["cost.servers"] = paid - out["cost.accelerators"]
    out["cost.building"] = building * s_out / U
    price = v["facility.electricity_price"] / KWH
    out["cost.capex"] = capacity * s_out / U
    out["cost.electricity"] = out["energy.facility_per_output_token"] * price
    requests = v["service.requests_per_day"]
    out["cost.training"] = v["training.cost"] / (o * requests * 365 * v["training.service_years"])
    out["cost.per_output_token"] = out["cost.capex"] + out["cost.electricity"] + out["cost.training"]
    per_computed = capacity * s_in / U + per_prompt * price
    out["cost.per_input_token"] = (1 - h) * per_computed
    out["cost.output_input_ratio"] = (out["cost.capex"] + out["cost.electricity"]) / per_computed
    out["cost.per_request"] = i * out["cost.per_input_token"] + o * out["cost.per_output_token"]
    out["cost.short_run_marginal"] = (P - idle) * H * s_out * pue * price
    p_in, p_out = v["price.input"] / 1e6, v["price.output"] / 1e6
    p_cached = p_in if v["price.cached_input"] is None else v["price.cached_input"] / 1e6
    out["price.per_visible_output_token"] = v["request.reasoning_multiplier"] * p_out
    revenue = i * ((1 - h) * p_in + h * p_cached) + o * p_out
    out["revenue.per_request"] = revenue
    serving = work * capacity / U + reply * price
    out["margin.gross"] = 1 - serving / revenue
    out["margin.after_training"] = 1 - (serving + o * out["cost.training"]) / revenue
    stand = work * (capacity + H * idle * pue * price)
    even = stand / (revenue - work * H * (P - idle) * pue * price)
    out["margin.break_even_utilisation"] = np.where((even > 0) & (even <= 1), even, np.nan)
    out["margin.break_even_price"] = p_out * serving / revenue * 1e6

    out["service.tokens_per_day"] = requests * o
    out["service.average_power"] = requests / DAY * reply
    out["service.energy_per_year"] = out["service.average_power"] * YEAR
    busy = requests / DAY * work
    average = busy / U
    fleet = np.maximum(average, busy * v["service.peak_to_average"])
    out["service.accelerators"], out["service.accelerators_average"] = fleet, average
    out["service.capex"] = fleet * (server + build)
    out["service.revenue_per_year"] = requests * 365 * revenue
    out["service.cost_per_year"] = requests * 365 * out["cost.per_request"]
    kwh = out["service.energy_per_year"] / KWH
    out["service.water_per_year"] = kwh / pue * v["facility.site_water"] + kwh * v["facility.grid_water"]
    embodied = v["carbon.embodied_accelerator"] + v["carbon.embodied_server"]
    out["service.carbon_per_year"] = kwh * v["facility.carbon_intensity"] + average * embodied / life

    replaced = fleet / life
    wafers = replaced * v["accelerator.dies_per_package"] / good
    hours = wafers * v["silicon.euv_exposures"] / v["silicon.euv_throughput"]
    silicon = wafers * np.pi * (diameter / 2) ** 2 * 775e-6 * 2329 / v["silicon.polysilicon_yield"]
    memory = replaced * v["accelerator.memory_capacity"]
    per_mtok = 1e6 / (out["service.tokens_per_day"] * 365)
    packages = replaced / v["silicon.packages_per_interposer"]
    out["chain.wafers_per_year"], out["chain.euv_hours_per_year"] = wafers, hours
    out["chain.polysilicon_per_year"], out["chain.memory_per_year"] = silicon, memory
    out["chain.share_of_world_wafers"] = wafers / v["world.leading_edge_wafers"]
    out["chain.share_of_world_packaging"] = packages / v["world.interposer_wafers"]
    out["chain.share_of_world_memory"] = memory / v["world.memory"]
    out["chain.wafers_per_mtok"], out["chain.euv_hours_per_mtok"] = wafers * per_mtok, hours * per_mtok
    out["chain.polysilicon_per_mtok"] = silicon * per_mtok
    out["chain.memory_per_mtok"] = memory * per_mtok
    out["chain.interposers_per_year"], out["chain.interposers_per_mtok"] = packages, packages * per_mtok
    shares = {"euv": hours / v["world.euv_hours"], "polysilicon": silicon / v["world.polysilicon"],
              "electricity": kwh / v["world.electricity"],
              "water": out["service.water_per_year"] / v["world.water"],
              "carbon": out["service.carbon_per_year"] / v["world.carbon"]}
    for link, share in shares.items():
        out["chain.share_of_world_" + link] = share
    out["chain.energy_per_mtok"] = kwh * per_mtok
    out["chain.water_per_mtok"] = out["service.water_per_year"] * per_mtok
    out["chain.carbon_per_mtok"] = out["service.carbon_per_year"] * per_mtok
    together = v["accelerator.memory_and_packaging_cost"]
    out["chain.die_cost"] = die
    out["chain.memory_cost"] = np.minimum(v["silicon.memory_price"] * v["accelerator.memory_capacity"], together)
    out["chain.packaging_cost"] = together - out["chain.memory_cost"]
    out["chain.polysilicon_cost"] = v["silicon.polysilicon_price"] * silicon / replaced
    built = np.maximum.reduce([out["chain.share_of_world_wafers"], shares["euv"], shares["polysilicon"],
                               out["chain.share_of_world_packaging"], out["chain.share_of_world_memory"]])
    largest = np.maximum.reduce([built, shares["electricity"], shares["water"]])
    out["chain.supply_limited_tokens"] = out["service.tokens_per_day"] / largest
    out["chain.supply_limited_growth"] = (1 / built - 1) / life
    out["text.characters_per_response"] = v["request.output_tokens"] * v["text.characters_per_token"]
    out["text.words_per_response"] = v["request.output_tokens"] * v["text.words_per_token"]
    out["text.pages_per_response"] = out["text.words_per_response"] / v["text.words_per_page"]
    return out
