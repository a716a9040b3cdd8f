// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/catalogue_tables.h"
#include "core/scenario/input_table.h"

#include <algorithm>

namespace tokenscope {
namespace {

template <class Row> void read_prices(Row& prices, const RowReader& row) {
    const auto valid = [](std::string_view id) { return quantity_inputs()[quantity_index(id)].valid; };
    prices.as_of = row.needed_text("as_of");
    prices.input = row.needed_number("input", valid("price.input"));
    prices.cached = row.number("cached", valid("price.cached_input"));
    prices.output = row.needed_number("output", valid("price.output"));
    if (row.needed_text("unit") != "$/Mtok")
        row.refuse("unit", "it must be \"$/Mtok\"");
}

PriceTier read_tier(RowReader& row, const std::vector<PriceTier>& earlier) {
    PriceTier tier;
    tier.id = row.needed_text("id");
    row.call(tier.id);
    if (std::any_of(earlier.begin(), earlier.end(),
                    [&](const PriceTier& other) { return other.id == tier.id; }))
        row.refuse("id", "another row has this id");
    tier.label = row.needed_text("label");
    read_prices(tier, row);
    read_origin(tier, row);
    return tier;
}

PriceRow read_price(RowReader& row) {
    PriceRow price;
    price.provider = row.needed_text("provider");
    price.model = row.needed_text("model");
    row.call(price.provider + " " + price.model);
    price.kind = row.text("kind");
    price.released = row.text("released");
    price.reasoning = row.known_flag("reasoning");
    price.open_weights = row.known_flag("open_weights");
    price.catalogue_model = row.text("catalogue_model");
    read_prices(price, row);
    read_origin(price, row);
    return price;
}

} // namespace

std::vector<PriceTier> parse_tiers(std::string_view text) {
    std::vector<PriceTier> tiers;
    for_each_row(text, "tokenscope-price-tiers", "price tiers",
                 [&](RowReader& row) { tiers.push_back(read_tier(row, tiers)); });
    return tiers;
}

std::vector<PriceRow> parse_prices(std::string_view text) {
    std::vector<PriceRow> prices;
    for_each_row(text, "tokenscope-prices", "price list",
                 [&](RowReader& row) { prices.push_back(read_price(row)); });
    return prices;
}

} // namespace tokenscope
