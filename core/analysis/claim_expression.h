// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claim_figures.h"

namespace tokenscope {

// Evaluates a claim's expression. Names are ids of inputs and outputs, the claim's constants, and
//   tier_margin("TIER")  output_price("TIER")  lowest_price("PREFIX")  highest_price("PREFIX")
//   price_ratio_share(low, high)  links_holding("STAGE", percent)  names_in("STAGE")  link_value("ITEM")
//   least_reasoning_ratio()  most_reasoning_ratio()  serving_cost_elasticity_to_utilisation()
//   training_energy()
// beside arithmetic and muParser's functions. Several results, divided by commas, give the range that they
// span. Throws std::invalid_argument with a sentence that names the claim.
ClaimFigure figure_of(const Claim& claim, ClaimFigures& figures);

} // namespace tokenscope
