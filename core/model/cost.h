// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/model/request.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

// Of the work for a token or a request. Capacity is paid for all the time, also while it is idle. What it is
// a cost of, its caller names.
template <Scalar T>
auto cost_of_capacity(const Quantity<DollarsPerAcceleratorSecond, T>& capacity, const auto& work,
                      const Quantity<One, T>& busy_share) {
    return capacity * work / busy_share;
}

// Of the energy of a token or a request.
template <Scalar T>
auto cost_of_electricity(const auto& energy, const Quantity<DollarsPerFacilityJoule, T>& price) {
    return named(NAME("Formula", "electricity"), energy * price);
}

template <Scalar T>
Quantity<DollarsPerToken, T> output_token_cost(const Quantity<DollarsPerToken, T>& capex,
                                               const Quantity<DollarsPerToken, T>& electricity,
                                               const Quantity<DollarsPerToken, T>& training) {
    return named(NAME("Formula", "cost per output token"), capex + electricity + training);
}

// Averaged over all prompt tokens: cached ones cost nothing to compute.
template <Scalar T>
Quantity<DollarsPerToken, T> input_token_cost(const Quantity<DollarsPerToken, T>& per_computed,
                                              const Quantity<One, T>& cached_fraction) {
    return named(NAME("Formula", "cost per input token"), computed_share<T>(cached_fraction) * per_computed);
}

template <Scalar T>
Quantity<One, T> output_input_ratio(const Quantity<DollarsPerToken, T>& output,
                                    const Quantity<DollarsPerToken, T>& computed_input) {
    return named(NAME("Formula", "cost of output to computed input"), output / computed_input);
}

template <Scalar T>
Quantity<DollarsPerRequest, T>
request_cost(const Quantity<TokensPerRequest, T>& input, const Quantity<DollarsPerToken, T>& per_input,
             const Quantity<TokensPerRequest, T>& generated, const Quantity<DollarsPerToken, T>& per_output) {
    return named(NAME("Formula", "cost per request"), input * per_input + generated * per_output);
}

// What one more token costs: of a rented machine the rent of its time, of an owned one the electricity that
// it draws over an idle one.
template <Scalar T>
Quantity<DollarsPerToken, T> short_run_marginal(const Quantity<DollarsPerAcceleratorSecond, T>& paid,
                                                const Quantity<AcceleratorSecondsPerToken, T>& work) {
    return named(NAME("Formula", "short-run marginal cost"), paid * work);
}

} // namespace tokenscope
