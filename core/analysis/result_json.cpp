// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/result_json.h"

#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/model/tier_margin.h"
#include "core/model/undefined.h"
#include "core/scenario/input_value.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace tokenscope {
namespace {

// In a unit of `factor` base units; none where there is no value or no band.
std::optional<Band> band_of(const Band& band, double value, double factor) {
    if (!std::isfinite(value) || !(band.defined > 0.0))
        return std::nullopt;
    return in_unit(band, factor);
}

void add_tier_margins(std::vector<OutputFigure>& figures, const Inputs& inputs,
                      const Results<double>& results, const Catalogue& catalogue, const OutputBands* bands) {
    const auto scenario = to_scenario(inputs);
    for (std::size_t i = 0; i < catalogue.tiers.size(); ++i) {
        const PriceTier& tier = catalogue.tiers[i];
        const double value = tier_margin(scenario, results, prices_of(tier));
        figures.push_back({"margin." + tier.id,
                           "Gross margin at " + tier.label,
                           "1",
                           value,
                           {},
                           why_undefined("margin.gross", value, inputs, results),
                           bands == nullptr ? std::nullopt : band_of(bands->tiers[i], value, 1.0)});
    }
}

nlohmann::ordered_json with_band(nlohmann::ordered_json figure, const std::optional<Band>& band) {
    if (!band)
        return figure;
    figure["p5"] = band->low;
    figure["p50"] = band->middle;
    figure["p95"] = band->high;
    if (band->defined < 1.0)
        figure["defined"] = band->defined;
    return figure;
}

nlohmann::ordered_json figure_json(const OutputFigure& figure) {
    if (!figure.word.empty())
        return {{"value", figure.word}, {"unit", ""}};
    if (!std::isfinite(figure.value))
        return {{"value", nullptr}, {"unit", figure.unit}, {"reason", figure.reason}};
    return with_band({{"value", figure.value}, {"unit", figure.unit}}, figure.band);
}

} // namespace

std::vector<OutputFigure> output_figures(const Inputs& inputs, const Results<double>& results,
                                         const Catalogue& catalogue, const OutputBands* bands) {
    std::vector<OutputFigure> figures;
    const auto values = output_values(results);
    for (std::size_t i = 0; i < output_count; ++i) {
        const OutputRow& row = outputs()[i];
        const double value = values[i] / row.factor;
        figures.push_back({std::string(row.id),
                           std::string(row.label),
                           std::string(row.unit),
                           value,
                           {},
                           why_undefined(row.id, value, inputs, results),
                           bands == nullptr ? std::nullopt : band_of(bands->outputs[i], value, row.factor)});
        if (row.id == "decode.step_time")
            figures.push_back({"decode.limit",
                               "Decode is limited by",
                               "",
                               0.0,
                               std::string(limit_key(results.decode.limit)),
                               {},
                               {}});
    }
    add_tier_margins(figures, inputs, results, catalogue, bands);
    return figures;
}

nlohmann::ordered_json result_json(const Inputs& inputs, const std::vector<OutputFigure>& figures) {
    nlohmann::ordered_json root;
    root["model_version"] = model_version;
    auto& in = root["inputs"];
    for (std::size_t i = 0; i < quantity_input_count; ++i)
        in[std::string(quantity_inputs()[i].id)] = input_json(quantity_inputs()[i].id, inputs.amounts[i]);
    for (std::size_t i = 0; i < choice_input_count; ++i)
        in[std::string(choice_inputs()[i].id)] = input_json(choice_inputs()[i].id, inputs.choices[i]);
    auto& out = root["outputs"];
    for (const OutputFigure& figure : figures)
        out[figure.id] = figure_json(figure);
    return root;
}

} // namespace tokenscope
