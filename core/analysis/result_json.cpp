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

void add_tier_margins(std::vector<OutputFigure>& figures, const Inputs& inputs,
                      const Results<double>& results, const Catalogue& catalogue) {
    const auto scenario = to_scenario(inputs);
    for (const PriceTier& tier : catalogue.tiers) {
        const double value = tier_margin(scenario, results, prices_of(tier));
        figures.push_back({"margin." + tier.id,
                           "Gross margin at " + tier.label,
                           "1",
                           value,
                           {},
                           why_undefined("margin.gross", value, inputs, results)});
    }
}

nlohmann::ordered_json figure_json(const OutputFigure& figure) {
    if (!figure.word.empty())
        return {{"value", figure.word}, {"unit", ""}};
    if (!std::isfinite(figure.value))
        return {{"value", nullptr}, {"unit", figure.unit}, {"reason", figure.reason}};
    return {{"value", figure.value}, {"unit", figure.unit}};
}

} // namespace

std::vector<OutputFigure> output_figures(const Inputs& inputs, const Results<double>& results,
                                         const Catalogue& catalogue) {
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
                           why_undefined(row.id, value, inputs, results)});
        if (row.id == "decode.step_time")
            figures.push_back({"decode.limit",
                               "Decode is limited by",
                               "",
                               0.0,
                               std::string(limit_key(results.decode.limit)),
                               {}});
    }
    add_tier_margins(figures, inputs, results, catalogue);
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
