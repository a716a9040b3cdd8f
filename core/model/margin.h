// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/model/cost.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

template <Scalar T>
Quantity<DollarsPerRequest, T> revenue_per_request(const Quantity<TokensPerRequest, T>& input,
                                                   const Quantity<One, T>& cached_fraction,
                                                   const Quantity<TokensPerRequest, T>& generated,
                                                   const Quantity<DollarsPerToken, T>& input_price,
                                                   const Quantity<DollarsPerToken, T>& cached_price,
                                                   const Quantity<DollarsPerToken, T>& output_price) {
    const auto prompt = computed_share<T>(cached_fraction) * input_price + cached_fraction * cached_price;
    return named(NAME("Formula", "revenue per request"), input * prompt + generated * output_price);
}

template <Scalar T>
Quantity<DollarsPerToken, T> price_per_visible_token(const Quantity<One, T>& reasoning_multiplier,
                                                     const Quantity<DollarsPerToken, T>& output_price) {
    return named(NAME("Formula", "price per visible output token"), reasoning_multiplier * output_price);
}

// Serving cost of a request: capacity and electricity, without training.
template <Scalar T>
Quantity<DollarsPerRequest, T> serving_cost(const Quantity<AcceleratorSecondsPerRequest, T>& work,
                                            const Quantity<DollarsPerAcceleratorSecond, T>& capacity,
                                            const Quantity<One, T>& busy_share,
                                            const Quantity<FacilityJoulesPerRequest, T>& energy,
                                            const Quantity<DollarsPerFacilityJoule, T>& price) {
    return named(NAME("Formula", "serving cost per request"),
                 cost_of_capacity<T>(capacity, work, busy_share) + cost_of_electricity<T>(energy, price));
}

template <Scalar T>
Quantity<One, T> gross_margin(const Quantity<DollarsPerRequest, T>& cost,
                              const Quantity<DollarsPerRequest, T>& revenue) {
    return named(NAME("Formula", "gross margin"), constant::one - cost / revenue);
}

template <Scalar T>
Quantity<One, T> margin_after_training(const Quantity<DollarsPerRequest, T>& serving,
                                       const Quantity<TokensPerRequest, T>& generated,
                                       const Quantity<DollarsPerToken, T>& training,
                                       const Quantity<DollarsPerRequest, T>& revenue) {
    return named(NAME("Formula", "margin after training"),
                 constant::one - (serving + generated * training) / revenue);
}

// Cost of the time that utilisation divides: capacity, and the power of an idle machine.
template <Scalar T>
Quantity<DollarsPerRequest, T>
cost_of_standing(const Quantity<AcceleratorSecondsPerRequest, T>& work,
                 const Quantity<DollarsPerAcceleratorSecond, T>& capacity,
                 const Quantity<DollarsPerAcceleratorSecond, T>& idle_electricity) {
    return named(NAME("Formula", "cost of standing ready"), work * (capacity + idle_electricity));
}

// Price of the electricity that a power draws for one accelerator, host and facility included.
template <Scalar T>
Quantity<DollarsPerAcceleratorSecond, T>
electricity_of(const Quantity<ItWattsPerAccelerator, T>& power_drawn, const Quantity<One, T>& host_overhead,
               const Quantity<FacilityPerIt, T>& pue, const Quantity<DollarsPerFacilityJoule, T>& price) {
    return named(NAME("Formula", "electricity per accelerator and second"),
                 power_drawn * host_overhead * pue * price);
}

template <Scalar T>
Quantity<One, T> break_even_utilisation(const Quantity<DollarsPerRequest, T>& standing,
                                        const Quantity<DollarsPerRequest, T>& revenue,
                                        const Quantity<DollarsPerRequest, T>& running) {
    return named(NAME("Formula", "break-even utilisation"), standing / (revenue - running));
}

// Output price at which the margin is zero, all prices moved together.
template <Scalar T>
Quantity<DollarsPerToken, T> break_even_price(const Quantity<DollarsPerToken, T>& output_price,
                                              const Quantity<DollarsPerRequest, T>& cost,
                                              const Quantity<DollarsPerRequest, T>& revenue) {
    return named(NAME("Formula", "break-even price"), output_price * (cost / revenue));
}

} // namespace tokenscope
