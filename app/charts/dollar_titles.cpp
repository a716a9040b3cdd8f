// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/dollar_titles.h"

#include "app/charts/chart_text.h"

#include <cmath>

namespace tokenscope {
namespace {

QString priceName(const Snapshot& snapshot, double price) {
    const PriceTier* tier =
        snapshot.library->catalogue.find_tier(snapshot.current.inputs.choice("price.tier"));
    const bool asListed = tier && tier->output == price;
    return asListed ? tierName(*tier) : Chart::tr("the price set here");
}

void addSubtitles(Figure& figure) {
    figure.subtitle = Chart::tr("$ per million output tokens, linear; prompt tokens, their price and their "
                                "cost, are left out");
    figure.shortSubtitle = Chart::tr("$ per million output tokens, linear; prompts left out");
}

void addSubtitles(Figure& figure, const QString& price) {
    figure.subtitle =
        Chart::tr("%1: $ per million output tokens, linear; prompt tokens, their price and their "
                  "cost, are left out")
            .arg(price);
    figure.shortSubtitle = Chart::tr("%1: $ per million output tokens, linear; prompts left out").arg(price);
}

void addSoldTitles(Figure& figure, double price, double cost) {
    const ChartNumbers numbers;
    const QString priceText = numbers.price(price), costText = numbers.price(cost);
    if (price < cost) {
        figure.title = Chart::tr("A price of %1 does not cover a cost of %2: %3 is lost")
                           .arg(priceText, costText, numbers.price(cost - price));
        figure.shortTitle = Chart::tr("%1 does not cover a cost of %2").arg(priceText, costText);
    } else {
        figure.title =
            Chart::tr("Of %1, %2 is cost and %3 stays").arg(priceText, costText, numbers.price(price - cost));
    }
}

} // namespace

void addDollarTitles(Figure& figure, const Snapshot& snapshot) {
    const double cost = perMillion(snapshot.current, "cost.per_output_token");
    const double price = inputNumber(snapshot.current, "price.output");
    const bool sold = price > 0;
    if (sold)
        addSubtitles(figure, priceName(snapshot, price));
    else
        addSubtitles(figure);
    if (!std::isfinite(cost)) {
        figure.title = Chart::tr("The cost of a token is undefined: %1")
                           .arg(reasonFor(snapshot.current, "cost.per_output_token"));
        figure.shortTitle = Chart::tr("The cost of a token is undefined");
    } else if (sold) {
        addSoldTitles(figure, price, cost);
    } else {
        const QString text = ChartNumbers().price(cost);
        figure.title = Chart::tr("A million output tokens cost %1; they are sold at no price").arg(text);
        figure.shortTitle = Chart::tr("A million output tokens cost %1").arg(text);
    }
}

} // namespace tokenscope
