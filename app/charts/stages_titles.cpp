// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/stages_titles.h"

#include <algorithm>

namespace tokenscope {
namespace {

struct Shares {
    QString hardware, electricity, training;
    bool trainingLeads, electricityLeads;
};

Shares sharesOf(const Evaluated& e) {
    const ChartNumbers numbers;
    const auto& c = e.results.cost;
    const double total = c.per_output_token.value();
    const double hardware = c.capex.value(), electricity = c.electricity.value(),
                 training = c.training.value();
    return {numbers.percent(hardware / total), numbers.percent(electricity / total),
            numbers.percent(training / total), training > std::max(hardware, electricity),
            electricity > std::max(hardware, training)};
}

void addOwnedTitles(Figure& figure, const Shares& of) {
    if (of.trainingLeads) {
        figure.title = Chart::tr("Training is %1 of the cost of a token; hardware and building are %2")
                           .arg(of.training, of.hardware);
        figure.shortTitle = Chart::tr("Training is %1 of the cost of a token").arg(of.training);
    } else if (of.electricityLeads) {
        figure.title = Chart::tr("Electricity is %1 of the cost of a token; hardware and building are %2")
                           .arg(of.electricity, of.hardware);
        figure.shortTitle = Chart::tr("Electricity is %1 of the cost of a token").arg(of.electricity);
    } else {
        figure.title = Chart::tr("Hardware and building are %1 of the cost of a token; electricity is %2")
                           .arg(of.hardware, of.electricity);
        figure.shortTitle = Chart::tr("Hardware is %1 of the cost of a token").arg(of.hardware);
    }
}

void addRentedTitles(Figure& figure, const Shares& of) {
    if (of.trainingLeads) {
        figure.title =
            Chart::tr("Training is %1 of the cost of a token; rent is %2").arg(of.training, of.hardware);
        figure.shortTitle = Chart::tr("Training is %1 of the cost of a token").arg(of.training);
    } else {
        figure.title =
            Chart::tr("Rent is %1 of the cost of a token; training is %2").arg(of.hardware, of.training);
        figure.shortTitle = Chart::tr("Rent is %1 of the cost of a token").arg(of.hardware);
    }
}

void addSubtitles(Figure& figure, const MoneyUnit& money, bool rented) {
    const bool logarithmic = figure.logarithmic.value_or(true);
    const QString scale =
        logarithmic ? Chart::tr("Logarithmic axis: each step is 10×.") : Chart::tr("Linear axis.");
    const QString rows = rented ? Chart::tr("The rent includes hardware, building and electricity.")
                                : Chart::tr("Nested rows are inside the row above and are not added again.");
    figure.subtitle = money.measure() + QStringLiteral(". ") + scale + u' ' + rows;
    figure.shortSubtitle = logarithmic
                               ? Chart::tr("%1, each step is 10×; rings: the essay").arg(money.shortMeasure())
                               : Chart::tr("%1, linear; rings: the essay").arg(money.shortMeasure());
}

} // namespace

void addStagesTitles(Figure& figure, const Evaluated& evaluated, const MoneyUnit& money) {
    const QString reason = reasonFor(evaluated, "cost.per_output_token");
    const bool rented = isChosen(evaluated, "money.ownership", "rented");
    addSubtitles(figure, money, rented && reason.isEmpty());
    if (!reason.isEmpty()) {
        figure.title = Chart::tr("The cost of a token is undefined: %1").arg(reason);
        figure.shortTitle = Chart::tr("The cost of a token is undefined");
        figure.shortSubtitle = reason;
    } else if (rented) {
        addRentedTitles(figure, sharesOf(evaluated));
    } else {
        addOwnedTitles(figure, sharesOf(evaluated));
    }
}

} // namespace tokenscope
