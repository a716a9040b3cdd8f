// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tier_margin.h"

#include "core/model/margin.h"
#include "core/model/request.h"

#include <limits>

namespace tokenscope {

double tier_margin(const Scenario<double>& s, const Results<double>& results, const TierPrices& tier) {
    const auto generated = generated_tokens(s.request.output_tokens, s.request.reasoning_multiplier);
    const auto revenue =
        revenue_per_request(s.request.input_tokens, s.request.cached_input_fraction, generated, tier.input,
                            tier.cached.value_or(tier.input), tier.output);
    if (!(revenue.value() > 0.0))
        return std::numeric_limits<double>::quiet_NaN();
    return gross_margin(results.cost.serving_per_request, revenue).value();
}

} // namespace tokenscope
