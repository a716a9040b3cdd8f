// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/margin.h"
#include "core/model/request.h"
#include "core/model/tier_margin.h"

#include <limits>

namespace tokenscope {

template <Scalar T>
Quantity<One, T> margin_at_tier(const Scenario<T>& s, const Results<T>& results, const TierPrices& tier) {
    using Price = Quantity<DollarsPerToken, T>;
    const auto generated = generated_tokens(s.request.output_tokens, s.request.reasoning_multiplier);
    const auto revenue =
        revenue_per_request(s.request.input_tokens, s.request.cached_input_fraction, generated,
                            Price(tier.input), Price(tier.cached.value_or(tier.input)), Price(tier.output));
    const auto none = of<One>(T(std::numeric_limits<double>::quiet_NaN()));
    return where(exceeds(revenue, 0.0), gross_margin(results.cost.serving_per_request, revenue), none);
}

} // namespace tokenscope
