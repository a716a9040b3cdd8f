// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/model/request.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

template <Scalar T> struct PowerShares { Quantity<One, T> base, memory, compute; };

// Board power while busy: a base share, and what memory and compute add in proportion to the time they take.
template <Scalar T>
Quantity<ItWattsPerAccelerator, T>
board_power(const Quantity<ItWattsPerAccelerator, T>& tdp, const PowerShares<T>& shares,
            const Quantity<One, T>& memory_share, const Quantity<One, T>& compute_share) {
    const auto of_tdp = shares.base + shares.memory * memory_share + shares.compute * compute_share;
    return named(NAME("Formula", "board power"), tdp * smaller(constant::one, of_tdp));
}

// Board power and its host, as a meter at the server's plug shows it.
template <Scalar T>
Quantity<ItWattsPerAccelerator, T> wall_power(const Quantity<ItWattsPerAccelerator, T>& board,
                                              const Quantity<ItWattsPerAccelerator, T>& host) {
    return named(NAME("Formula", "power at the server's plug"), board + host);
}

template <Scalar T>
Quantity<ItWattsPerAccelerator, T> idle_power(const Quantity<One, T>& fraction,
                                              const Quantity<ItWattsPerAccelerator, T>& tdp) {
    return named(NAME("Formula", "idle power"), fraction * tdp);
}

// Busy power, and the idle power of the time between that the busy time must carry.
template <Scalar T>
Quantity<ItWattsPerAccelerator, T> loaded_power(const Quantity<ItWattsPerAccelerator, T>& busy,
                                                const Quantity<ItWattsPerAccelerator, T>& idle,
                                                const Quantity<One, T>& busy_share) {
    return named(NAME("Formula", "power with idle time"),
                 busy + idle * (constant::one - busy_share) / busy_share);
}

// Boards only, busy, prefill inside: what measurements publish.
template <Scalar T>
Quantity<ItJoulesPerToken, T> board_energy_per_token(const Quantity<ItWattsPerAccelerator, T>& busy,
                                                     const Quantity<AcceleratorSecondsPerRequest, T>& work,
                                                     const Quantity<TokensPerRequest, T>& generated) {
    return named(NAME("Formula", "board energy per output token"), busy * work / generated);
}

// The same at the server's plug: what a meter there shows while the server is busy, over its output tokens.
template <Scalar T>
Quantity<ItJoulesPerToken, T>
wall_energy_per_token(const Quantity<ItWattsPerAccelerator, T>& wall,
                      const Quantity<TokensPerSecondPerAccelerator, T>& throughput) {
    return named(NAME("Formula", "energy per output token at the server's plug"), wall / throughput);
}

template <Scalar T>
Quantity<TokensPerItJoule, T> tokens_per_joule(const Quantity<ItJoulesPerToken, T>& energy) {
    return named(NAME("Formula", "tokens per joule"), constant::one / energy);
}

template <Scalar T>
Quantity<ItJoulesPerToken, T> it_energy_per_token(const Quantity<One, T>& host_overhead,
                                                  const Quantity<AcceleratorSecondsPerToken, T>& work,
                                                  const Quantity<ItWattsPerAccelerator, T>& power) {
    return named(NAME("Formula", "IT energy per token"), host_overhead * work * power);
}

template <Scalar T>
Quantity<FacilityJoulesPerToken, T> facility_energy_per_token(const Quantity<FacilityPerIt, T>& pue,
                                                              const Quantity<ItJoulesPerToken, T>& it) {
    return named(NAME("Formula", "facility energy per token"), pue * it);
}

// Averaged over all prompt tokens, the cached ones included.
template <Scalar T>
Quantity<FacilityJoulesPerToken, T>
averaged_over_prompt(const Quantity<FacilityJoulesPerToken, T>& per_computed,
                     const Quantity<One, T>& cached_fraction) {
    return named(NAME("Formula", "facility energy per prompt token"),
                 per_computed * computed_share<T>(cached_fraction));
}

template <Scalar T>
Quantity<FacilityJoulesPerRequest, T> energy_per_response(
    const Quantity<TokensPerRequest, T>& generated, const Quantity<FacilityJoulesPerToken, T>& per_output,
    const Quantity<TokensPerRequest, T>& input, const Quantity<FacilityJoulesPerToken, T>& per_input) {
    return named(NAME("Formula", "energy per reply"), generated * per_output + input * per_input);
}

// Without cooling and power distribution of the building: what the servers take.
template <Scalar T>
Quantity<ItJoulesPerRequest, T>
server_energy_per_response(const Quantity<FacilityJoulesPerRequest, T>& response,
                           const Quantity<FacilityPerIt, T>& pue) {
    return named(NAME("Formula", "energy of a reply at the servers"), response / pue);
}

// Boards only, while busy.
template <Scalar T>
Quantity<ItJoulesPerRequest, T> board_energy_per_response(const Quantity<ItJoulesPerToken, T>& per_token,
                                                          const Quantity<TokensPerRequest, T>& generated) {
    return named(NAME("Formula", "energy of a reply at the boards"), per_token * generated);
}

// Evaporated or drained on site, without the water of power stations.
template <Scalar T>
Quantity<LitresPerRequest, T> site_water_per_response(const Quantity<ItJoulesPerRequest, T>& servers,
                                                      const Quantity<LitresPerItJoule, T>& site_water) {
    return named(NAME("Formula", "water of a reply on site"), servers * site_water);
}

// Use and hardware; electricity at the intensity of its grid.
template <Scalar T>
Quantity<CarbonPerRequest, T> carbon_per_response(const Quantity<CarbonPerSecond, T>& service,
                                                  const Quantity<RequestsPerSecond, T>& requests) {
    return named(NAME("Formula", "carbon of a reply"), service / requests);
}

template <Scalar T>
Quantity<One, T> search_ratio(const Quantity<FacilityJoulesPerRequest, T>& response,
                              const Quantity<FacilityJoulesPerRequest, T>& search) {
    return named(NAME("Formula", "reply to search"), response / search);
}

} // namespace tokenscope
