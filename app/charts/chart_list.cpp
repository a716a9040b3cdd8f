// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_list.h"

#include "app/charts/attribution_chart.h"
#include "app/charts/batch_chart.h"
#include "app/charts/chain_chart.h"
#include "app/charts/chart_text.h"
#include "app/charts/checked_chart.h"
#include "app/charts/compare_chart.h"
#include "app/charts/dollar_chart.h"
#include "app/charts/energy_chart.h"
#include "app/charts/map_chart.h"
#include "app/charts/margins_chart.h"
#include "app/charts/prices_chart.h"
#include "app/charts/request_chart.h"
#include "app/charts/sensitivity_chart.h"
#include "app/charts/speed_chart.h"
#include "app/charts/spread_chart.h"
#include "app/charts/stages_chart.h"
#include "app/charts/sweep_chart.h"
#include "app/charts/year_chart.h"

namespace tokenscope {

std::vector<ChartEntry> charts() {
    return {
        {QStringLiteral("stages"), [] { return Chart::tr("Stages"); },
         [] { return Chart::tr("What does each stage of the supply chain add to a token?"); }, stagesFigure},
        {QStringLiteral("dollar"), [] { return Chart::tr("Dollar"); },
         [] { return Chart::tr("Where does the price of a token go?"); }, dollarFigure},
        {QStringLiteral("margins"), [] { return Chart::tr("Margins"); },
         [] { return Chart::tr("At which price and utilisation does a token earn money?"); }, marginsFigure},
        {QStringLiteral("batch"), [] { return Chart::tr("Batch"); },
         [] { return Chart::tr("What does a fuller batch do to throughput and to each user?"); },
         batchFigure},
        {QStringLiteral("energy"), [] { return Chart::tr("Energy"); },
         [] { return Chart::tr("What is the energy of a reply comparable with?"); }, energyFigure},
        {QStringLiteral("year"), [] { return Chart::tr("Year"); },
         [] { return Chart::tr("How large is the service in a year?"); }, yearFigure},
        {QStringLiteral("chain"), [] { return Chart::tr("Chain"); },
         [] { return Chart::tr("Which share of the world’s supply does the service take?"); }, chainFigure},
        {QStringLiteral("sensitivity"), [] { return Chart::tr("Sensitivity"); },
         [] { return Chart::tr("Which inputs move the cost of a token most?"); }, sensitivityFigure},
        {QStringLiteral("spread"), [] { return Chart::tr("Spread"); },
         [] { return Chart::tr("How widely does the cost spread when inputs are uncertain?"); },
         spreadFigure},
        {QStringLiteral("speed"), [] { return Chart::tr("Speed"); },
         [] { return Chart::tr("How much speed for each user does throughput cost?"); }, speedFigure},
        {QStringLiteral("prices"), [] { return Chart::tr("Prices"); },
         [] { return Chart::tr("What have tokens been sold for, and what do they cost here?"); },
         pricesFigure},
        {QStringLiteral("checked"), [] { return Chart::tr("Checked"); },
         [] { return Chart::tr("How far is the model from what was measured?"); }, checkedFigure},
        {QStringLiteral("compare"), [] { return Chart::tr("Compare"); },
         [] { return Chart::tr("What do several scenarios have in common, and where do they part?"); },
         compareFigure},
        {QStringLiteral("attribution"), [] { return Chart::tr("Why"); },
         [] { return Chart::tr("Which inputs make the difference from the baseline?"); }, attributionFigure},
        {QStringLiteral("sweep"), [] { return Chart::tr("Sweep"); },
         [] { return Chart::tr("How does any output change with any input?"); }, sweepFigure},
        {QStringLiteral("map"), [] { return Chart::tr("Map"); },
         [] { return Chart::tr("Which pairs of two inputs pay, and which can exist?"); }, mapFigure},
        {QStringLiteral("request"), [] { return Chart::tr("Request"); },
         [] { return Chart::tr("What do reasoning, long prompts and caching do to a request?"); },
         requestFigure},
    };
}

std::optional<ChartEntry> findChart(const QString& id) {
    for (const ChartEntry& chart : charts())
        if (chart.id == id)
            return chart;
    return std::nullopt;
}

} // namespace tokenscope
