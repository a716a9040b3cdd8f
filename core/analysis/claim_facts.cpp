// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claim_facts.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace tokenscope {
namespace {

// 0.6 / 0.2 is a little less than 3 in binary; the printed prices give exactly 3.
constexpr double rounding = 1e-9;
constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

std::vector<double> tier_prices(const Catalogue& catalogue, std::string_view prefix) {
    std::vector<double> prices;
    for (const PriceTier& tier : catalogue.tiers)
        if (tier.id.starts_with(prefix))
            prices.insert(prices.end(), {tier.input, tier.output});
    return prices;
}

std::vector<double> market_shares(const Catalogue& catalogue, std::string_view stage) {
    std::vector<double> shares;
    for (const ChainLink& link : catalogue.chain)
        if (link.stage == stage && link.unit == "%" && link.value &&
            link.item.find(" share") != std::string::npos)
            shares.push_back(*link.value);
    std::sort(shares.begin(), shares.end(), std::greater<>());
    return shares;
}

} // namespace

double price_ratio_share(const Catalogue& catalogue, double low, double high) {
    const auto& prices = catalogue.prices;
    if (prices.empty())
        return undefined;
    const auto complies = [&](const PriceRow& row) {
        return row.output >= low * row.input * (1.0 - rounding) &&
               row.output <= high * row.input * (1.0 + rounding);
    };
    return double(std::count_if(prices.begin(), prices.end(), complies)) / double(prices.size());
}

double lowest_price(const Catalogue& catalogue, std::string_view prefix) {
    const auto prices = tier_prices(catalogue, prefix);
    return prices.empty() ? undefined : *std::min_element(prices.begin(), prices.end());
}

double highest_price(const Catalogue& catalogue, std::string_view prefix) {
    const auto prices = tier_prices(catalogue, prefix);
    return prices.empty() ? undefined : *std::max_element(prices.begin(), prices.end());
}

double links_holding(const Catalogue& catalogue, std::string_view stage, double percent) {
    double held = 0.0;
    double links = 0.0;
    for (const double share : market_shares(catalogue, stage)) {
        held += share;
        links += 1.0;
        if (held > percent)
            return links;
    }
    return undefined;
}

double names_in(const Catalogue& catalogue, std::string_view stage) {
    double names = 0.0;
    for (const ChainLink& link : catalogue.chain)
        if (link.stage == stage && !link.text.empty())
            names += 1.0 + double(std::count(link.text.begin(), link.text.end(), ','));
    return names > 0.0 ? names : undefined;
}

double link_value(const Catalogue& catalogue, std::string_view item) {
    const ChainLink* link = catalogue.find_link(item);
    if (link == nullptr || (!link->value && !(link->low && link->high)))
        return undefined;
    return link->value ? *link->value : (*link->low + *link->high) / 2.0;
}

} // namespace tokenscope
