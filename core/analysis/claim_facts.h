// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/catalogue.h"

#include <string_view>

namespace tokenscope {

// Figures that claims take from the catalogue. All are NaN where the catalogue lacks what they need.

// Share of the price list with low <= output price / input price <= high.
double price_ratio_share(const Catalogue& catalogue, double low, double high);

// $/Mtok over the input and output prices of tiers whose id begins with `prefix`.
double lowest_price(const Catalogue& catalogue, std::string_view prefix);
double highest_price(const Catalogue& catalogue, std::string_view prefix);

// The fewest firms of a stage that hold more than `percent` of it together.
double links_holding(const Catalogue& catalogue, std::string_view stage, double percent);

// Firms named in the texts of a stage.
double names_in(const Catalogue& catalogue, std::string_view stage);

// The value of a fact, or the middle of its range.
double link_value(const Catalogue& catalogue, std::string_view item);

} // namespace tokenscope
