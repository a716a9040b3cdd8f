// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/results.h"
#include "core/scenario/scenario.h"

#include <optional>

namespace tokenscope {

// Prices of a tier, in base units; an unknown price of cached input counts as the price of input.
struct TierPrices {
    Quantity<DollarsPerToken> input;
    std::optional<Quantity<DollarsPerToken>> cached;
    Quantity<DollarsPerToken> output;
};

// Gross margin were the same service sold at another tier; NaN without revenue.
double tier_margin(const Scenario<double>& scenario, const Results<double>& results, const TierPrices& tier);

} // namespace tokenscope
