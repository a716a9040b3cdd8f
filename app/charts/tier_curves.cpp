// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/tier_curves.h"

#include "app/charts/chart_text.h"
#include "core/analysis/sweep.h"
#include "core/model/tier_margin.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::array<std::string_view, 4> shownTiers = {"essay-commodity-low", "essay-commodity-high",
                                                        "essay-frontier-low", "essay-frontier-high"};
constexpr std::size_t pointCount = 160;
constexpr double lowestUtilisation = 0.004;
constexpr double lowestMargin = -4; // far below the plot

/// Dollars per million tokens.
struct Prices {
    QString name;
    double input = 0;
    double output = 0;
    Amount cached = Amount::blank();
    bool own = false;
};

double cachedOrInput(const Prices& prices) {
    return prices.cached.is_number() ? prices.cached.value : prices.input;
}

bool samePrices(const Prices& a, const Prices& b) {
    return a.input == b.input && a.output == b.output && cachedOrInput(a) == cachedOrInput(b);
}

Prices pricesAt(const PriceTier& tier) {
    return {tierName(tier), tier.input, tier.output,
            tier.cached ? Amount::of(*tier.cached) : Amount::blank()};
}

Prices ownPrices(const Snapshot& snapshot) {
    const Evaluated& now = snapshot.current;
    Prices own{Chart::tr("The price set here"), inputNumber(now, "price.input"),
               inputNumber(now, "price.output"), now.inputs.amount("price.cached_input"), true};
    const PriceTier* tier = snapshot.library->catalogue.find_tier(now.inputs.choice("price.tier"));
    if (tier && samePrices(pricesAt(*tier), own))
        own.name = tierName(*tier);
    return own;
}

std::vector<Prices> pricesShown(const Snapshot& snapshot) {
    const Prices own = ownPrices(snapshot);
    std::vector<Prices> shown;
    if (std::isfinite(own.input) && own.input + own.output > 0)
        shown.push_back(own);
    for (const std::string_view id : shownTiers) {
        const PriceTier* tier = snapshot.library->catalogue.find_tier(id);
        if (tier && (shown.empty() || !samePrices(shown.front(), pricesAt(*tier))))
            shown.push_back(pricesAt(*tier));
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const Prices& a, const Prices& b) { return a.output < b.output; });
    return shown;
}

Inputs sellingAt(Inputs inputs, const Prices& prices) {
    inputs.amounts[quantity_index("price.input")] = Amount::of(prices.input);
    inputs.amounts[quantity_index("price.output")] = Amount::of(prices.output);
    inputs.amounts[quantity_index("price.cached_input")] = prices.cached;
    return inputs;
}

// Full, or idle: how the curves run a machine whatever fills it now.
Inputs runFull(Inputs inputs, double utilisation) {
    inputs.choices[choice_index("serving.load_mode")] = "typed";
    inputs.amounts[quantity_index("serving.utilisation")] = Amount::of(utilisation);
    return inputs;
}

TierPrices inBaseUnits(const Prices& prices, const Inputs& inputs) {
    const auto scenario = to_scenario(sellingAt(inputs, prices));
    return {scenario.price.input, scenario.price.cached_input, scenario.price.output};
}

// Tiers of the catalogue were sampled along; the scenario's own price is an output.
std::optional<Band> bandAt(const Prices& prices, const Snapshot& snapshot) {
    if (prices.own || !snapshot.bands)
        return snapshot.band("margin.gross");
    const auto& tiers = snapshot.library->catalogue.tiers;
    for (std::size_t i = 0; i < tiers.size(); ++i)
        if (samePrices(pricesAt(tiers[i]), prices) && snapshot.bands->tiers[i].defined > 0.0)
            return snapshot.bands->tiers[i];
    return std::nullopt;
}

double breakEven(const Inputs& inputs, const Prices& prices) {
    const auto results = evaluate(to_scenario(sellingAt(runFull(inputs, 1.0), prices)));
    return results.margin.break_even_utilisation.value();
}

void addPoints(std::vector<TierCurve>& curves, const std::vector<TierPrices>& prices, const Inputs& inputs) {
    for (const double utilisation : spaced(lowestUtilisation, 1.0, pointCount, TrackScale::logarithmic)) {
        const auto scenario = to_scenario(runFull(inputs, utilisation));
        const auto results = evaluate(scenario);
        for (std::size_t i = 0; i < curves.size(); ++i) {
            const double margin = tier_margin(scenario, results, prices[i]);
            if (margin >= lowestMargin)
                curves[i].points.push_back({utilisation, margin});
            curves[i].marginAtFull = margin;
        }
    }
}

} // namespace

std::vector<TierCurve> tierCurves(const Snapshot& snapshot) {
    const Inputs& inputs = snapshot.current.inputs;
    const auto now = to_scenario(inputs);
    std::vector<TierCurve> curves;
    std::vector<TierPrices> prices;
    for (const Prices& tier : pricesShown(snapshot)) {
        prices.push_back(inBaseUnits(tier, inputs));
        curves.push_back({.name = tier.name,
                          .input = tier.input,
                          .output = tier.output,
                          .own = tier.own,
                          .points = {},
                          .marginNow = tier_margin(now, snapshot.current.results, prices.back()),
                          .breakEven = breakEven(inputs, tier),
                          .band = bandAt(tier, snapshot)});
    }
    addPoints(curves, prices, inputs);
    return curves;
}

const TierCurve* ownOf(const std::vector<TierCurve>& curves) {
    const auto at =
        std::find_if(curves.begin(), curves.end(), [](const TierCurve& curve) { return curve.own; });
    return at == curves.end() ? nullptr : &*at;
}

const TierCurve* cheapestOther(const std::vector<TierCurve>& curves) {
    const auto at =
        std::find_if(curves.begin(), curves.end(), [](const TierCurve& curve) { return !curve.own; });
    return at == curves.end() ? nullptr : &*at;
}

std::vector<QPointF> baselineMargins(const Snapshot& snapshot) {
    const Prices own = ownPrices(snapshot);
    if (!std::isfinite(own.input) || !(own.input + own.output > 0))
        return {};
    std::vector<TierCurve> curves(1);
    addPoints(curves, {inBaseUnits(own, snapshot.current.inputs)}, snapshot.baseline.inputs);
    return curves.front().points;
}

} // namespace tokenscope
