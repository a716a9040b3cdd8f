// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/catalogue.h"
#include "core/scenario/table_reader.h"

namespace tokenscope {

// One reader for each table of the catalogue. All throw as parse_catalogue().
std::vector<AcceleratorEntry> parse_accelerators(std::string_view text);
std::vector<ModelEntry> parse_models(std::string_view text);
std::vector<PriceTier> parse_tiers(std::string_view text);
std::vector<PriceRow> parse_prices(std::string_view text);
std::vector<ChainLink> parse_chain(std::string_view text);
std::vector<Grid> parse_grids(std::string_view text);
std::vector<EnvironmentFact> parse_environment(std::string_view text);
std::vector<EnergyClaim> parse_energy_claims(std::string_view text);
std::vector<UncertaintyRow> parse_uncertainty(std::string_view text);

// Fills the part that all rows share.
void read_origin(Origin& origin, const RowReader& row);

} // namespace tokenscope
