// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tier_margin.h"

#include "core/model/tier_margin_formula.h"

namespace tokenscope {

double tier_margin(const Scenario<double>& s, const Results<double>& results, const TierPrices& tier) {
    return margin_at_tier(s, results, tier).value();
}

} // namespace tokenscope
