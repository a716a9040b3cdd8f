// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/dollar_titles.h"

#include <cmath>

namespace tokenscope {
namespace {

QString priceName(const Snapshot& snapshot, double price) {
    const PriceTier* tier =
        snapshot.library->catalogue.find_tier(snapshot.current.inputs.choice("price.tier"));
    const bool asListed = tier && tier->output == price;
    return asListed ? tierName(*tier) : Chart::tr("the price set here");
}

void addSubtitles(Figure& figure, const MoneyUnit& money) {
    figure.subtitle = Chart::tr("%1, linear; prompt tokens, their price and their cost, are left out")
                          .arg(money.shortMeasure());
    figure.shortSubtitle = Chart::tr("%1, linear; prompts left out").arg(money.shortMeasure());
}

void addSoldTitles(Figure& figure, const MoneyUnit& money, double price, double cost) {
    const QString costText = money.amount(cost);
    const QString priceText = money.isPerMillion() ? money.amount(price) : money.amountPer(price);
    if (price < cost) {
        figure.title = Chart::tr("A price of %1 does not cover a cost of %2: %3 is lost")
                           .arg(priceText, costText, money.amount(cost - price));
        figure.shortTitle = Chart::tr("%1 does not cover a cost of %2").arg(priceText, costText);
    } else {
        figure.title =
            Chart::tr("Of %1, %2 is cost and %3 stays").arg(priceText, costText, money.amount(price - cost));
    }
}

void addUnsoldTitles(Figure& figure, const MoneyUnit& money, double cost) {
    if (money.isPerMillion()) {
        figure.title =
            Chart::tr("A million output tokens cost %1; they are sold at no price").arg(money.amount(cost));
        figure.shortTitle = Chart::tr("A million output tokens cost %1").arg(money.amount(cost));
    } else {
        figure.title =
            Chart::tr("Output tokens cost %1; they are sold at no price").arg(money.amountPer(cost));
        figure.shortTitle = Chart::tr("Output tokens cost %1").arg(money.amountPer(cost));
    }
}

} // namespace

void addDollarTitles(Figure& figure, const Snapshot& snapshot, const MoneyUnit& money) {
    const double cost = money.of(snapshot.current, "cost.per_output_token");
    const double listed = inputNumber(snapshot.current, "price.output");
    const double price = money.scaled(snapshot.current, listed);
    const bool sold = price > 0;
    addSubtitles(figure, money);
    if (sold) {
        const QString name = priceName(snapshot, listed);
        figure.subtitle = Chart::tr("%1: %2").arg(name, figure.subtitle);
        figure.shortSubtitle = Chart::tr("%1: %2").arg(name, figure.shortSubtitle);
    }
    if (!std::isfinite(cost)) {
        figure.title = Chart::tr("The cost of a token is undefined: %1")
                           .arg(reasonFor(snapshot.current, "cost.per_output_token"));
        figure.shortTitle = Chart::tr("The cost of a token is undefined");
    } else if (sold) {
        addSoldTitles(figure, money, price, cost);
    } else {
        addUnsoldTitles(figure, money, cost);
    }
}

} // namespace tokenscope
