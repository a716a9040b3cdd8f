// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/catalogue_tables.h"

#include <algorithm>

namespace tokenscope {
namespace {

template <class Row>
const Row* find(const std::vector<Row>& rows, std::string Row::*key, std::string_view wanted) {
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.*key == wanted; });
    return at == rows.end() ? nullptr : &*at;
}

} // namespace

const AcceleratorEntry* Catalogue::find_accelerator(std::string_view name) const {
    return find(accelerators, &AcceleratorEntry::name, name);
}

const ModelEntry* Catalogue::find_model(std::string_view name) const {
    return find(models, &ModelEntry::name, name);
}

const PriceTier* Catalogue::find_tier(std::string_view id) const { return find(tiers, &PriceTier::id, id); }

const Grid* Catalogue::find_grid(std::string_view name) const { return find(grids, &Grid::name, name); }

const ChainLink* Catalogue::find_link(std::string_view item) const {
    return find(chain, &ChainLink::item, item);
}

const UncertaintyRow* Catalogue::find_uncertainty(std::string_view input) const {
    return find(uncertainty, &UncertaintyRow::input, input);
}

Catalogue parse_catalogue(const CatalogueTexts& texts) {
    return {.accelerators = parse_accelerators(texts.accelerators),
            .models = parse_models(texts.models),
            .tiers = parse_tiers(texts.tiers),
            .prices = parse_prices(texts.prices),
            .chain = parse_chain(texts.chain),
            .grids = parse_grids(texts.grids),
            .environment = parse_environment(texts.environment),
            .energy_claims = parse_energy_claims(texts.energy_claims),
            .uncertainty = parse_uncertainty(texts.uncertainty)};
}

TierPrices prices_of(const PriceTier& tier) {
    const auto price = [](double dollars_per_million) {
        return of<DollarsPerToken>(dollars_per_million / 1e6);
    };
    TierPrices prices{price(tier.input), {}, price(tier.output)};
    if (tier.cached)
        prices.cached = price(*tier.cached);
    return prices;
}

void read_origin(Origin& origin, const RowReader& row) {
    origin.source = row.needed_text("source");
    origin.how_sure = row.needed_text("how_sure");
    origin.note = row.text("note");
    if (const std::string recalled = row.text("recalled_fields"); !recalled.empty())
        origin.note += (origin.note.empty() ? "recalled: " : "; recalled: ") + recalled;
}

} // namespace tokenscope
