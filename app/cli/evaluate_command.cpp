// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/analysis/fitted_range.h"
#include "core/analysis/result_json.h"
#include "core/model/evaluate.h"
#include "core/scenario/scenario_json.h"
#include "core/text/number_text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>

namespace tokenscope {
namespace {

std::string valueText(const OutputFigure& figure) {
    if (!figure.word.empty())
        return figure.word;
    return std::isfinite(figure.value) ? significant(figure.value, 4) : figure.reason;
}

std::string table(const std::vector<OutputFigure>& figures) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& figure : figures)
        rows.push_back({figure.id, figure.label, valueText(figure), figure.unit == "1" ? "" : figure.unit});
    return aligned(rows, {false, false, true, false});
}

std::string csv(const std::vector<OutputFigure>& figures) {
    std::string text = csvLine({"output", "value", "unit", "reason"});
    for (const auto& f : figures) {
        const std::string value = !f.word.empty() ? f.word : std::isfinite(f.value) ? exact(f.value) : "";
        text += csvLine({f.id, value, f.unit, std::isfinite(f.value) ? "" : f.reason});
    }
    return text;
}

// Outside of the fitted range, what lies outside stands beside the figures.
nlohmann::ordered_json withNotes(nlohmann::ordered_json root, const std::vector<std::string>& notes) {
    if (!notes.empty())
        root["notes"] = notes;
    return root;
}

std::string batchLine(const std::string& text, const Library& library) {
    const auto result = read_scenario(text, library);
    if (const auto* error = std::get_if<ScenarioError>(&result))
        return nlohmann::json{{"error", sentence(*error)}}.dump(-1, ' ', false,
                                                                nlohmann::json::error_handler_t::replace);
    try {
        const Inputs inputs = resolve(std::get<ReadScenario>(result).document, library);
        const auto results = evaluate(to_scenario(inputs));
        const auto root = result_json(inputs, output_figures(inputs, results, library.catalogue));
        return withNotes(root, outside_fitted_range(inputs, results, library.catalogue)).dump();
    } catch (const std::exception& problem) {
        return nlohmann::json{{"error", problem.what()}}.dump(-1, ' ', false,
                                                              nlohmann::json::error_handler_t::replace);
    }
}

} // namespace

int batchCommand(const SharedLibrary& library) {
    std::ios::sync_with_stdio(false);
    std::string line;
    while (std::getline(std::cin, line))
        std::cout << batchLine(line, *library) << '\n';
    return done;
}

int evaluateCommand(const CommandLine& line, const SharedLibrary& library) {
    if (line.batch)
        return batchCommand(library);
    if (line.words.size() > 1) {
        printError("evaluate takes one file; \"tokenscope --help\" shows how");
        return wrongUsage;
    }
    const Document document = requestedDocument(line, line.words.value(0), *library);
    const Inputs inputs = resolve(document, *library);
    const auto results = evaluate(to_scenario(inputs));
    const auto figures = output_figures(inputs, results, library->catalogue);
    const auto notes = outside_fitted_range(inputs, results, library->catalogue);
    if (line.format == QStringLiteral("json"))
        printOut(withNotes(result_json(inputs, figures), notes).dump(2) + "\n");
    else
        printOut(line.format == QStringLiteral("csv") ? csv(figures) : table(figures));
    if (line.format != QStringLiteral("json"))
        for (const std::string& note : notes)
            printError(note);
    return done;
}

} // namespace tokenscope
