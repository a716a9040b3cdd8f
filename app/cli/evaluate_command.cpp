// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/band_source.h"
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

// Two digits, for the ends of a band are known no better; more where they would read alike.
std::string bandText(const std::optional<Band>& band) {
    if (!band)
        return "";
    std::string range = "exact";
    for (int digits = 2; digits <= 6 && band->low < band->high; ++digits) {
        const std::string low = significant(band->low, digits), high = significant(band->high, digits);
        range = low + " to " + high;
        if (low != high)
            break;
    }
    return band->defined < 1.0 ? range + " (defined in " + percent(band->defined, 2) + ")" : range;
}

std::string table(const std::vector<OutputFigure>& figures, bool bands) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& figure : figures) {
        rows.push_back({figure.id, figure.label, valueText(figure), figure.unit == "1" ? "" : figure.unit});
        if (bands)
            rows.back().push_back(bandText(figure.band));
    }
    return aligned(rows, {false, false, true, false, false});
}

std::string csv(const std::vector<OutputFigure>& figures, bool bands) {
    std::vector<std::string> header = {"output", "value", "unit", "reason"};
    if (bands)
        header.insert(header.end(), {"p5", "p50", "p95"});
    std::string text = csvLine(header);
    for (const auto& f : figures) {
        const std::string value = !f.word.empty() ? f.word : std::isfinite(f.value) ? exact(f.value) : "";
        std::vector<std::string> fields = {f.id, value, f.unit, std::isfinite(f.value) ? "" : f.reason};
        if (bands && f.band)
            fields.insert(fields.end(), {exact(f.band->low), exact(f.band->middle), exact(f.band->high)});
        else if (bands)
            fields.insert(fields.end(), 3, "");
        text += csvLine(fields);
    }
    return text;
}

std::vector<OutputFigure> figuresOf(const Document& document, const Inputs& inputs,
                                    const Results<double>& results, BandSource& bands) {
    const auto sampled = bands.of(document, inputs);
    return output_figures(inputs, results, bands.catalogue(), sampled ? &*sampled : nullptr);
}

// Outside of the fitted range, what lies outside stands beside the figures.
nlohmann::ordered_json withNotes(nlohmann::ordered_json root, const std::vector<std::string>& notes) {
    if (!notes.empty())
        root["notes"] = notes;
    return root;
}

std::string batchLine(const std::string& text, const Library& library, BandSource& bands) {
    const auto result = read_scenario(text, library);
    if (const auto* error = std::get_if<ScenarioError>(&result))
        return nlohmann::json{{"error", sentence(*error)}}.dump(-1, ' ', false,
                                                                nlohmann::json::error_handler_t::replace);
    try {
        const Document& document = std::get<ReadScenario>(result).document;
        const Inputs inputs = resolve(document, library);
        const auto results = evaluate(to_scenario(inputs));
        const auto root = result_json(inputs, figuresOf(document, inputs, results, bands));
        return withNotes(root, outside_fitted_range(inputs, results, library.catalogue)).dump();
    } catch (const std::exception& problem) {
        return nlohmann::json{{"error", problem.what()}}.dump(-1, ' ', false,
                                                              nlohmann::json::error_handler_t::replace);
    }
}

} // namespace

int batchCommand(const CommandLine& command, const SharedLibrary& library) {
    std::ios::sync_with_stdio(false);
    BandSource bands(command, *library);
    std::string line;
    while (std::getline(std::cin, line))
        std::cout << batchLine(line, *library, bands) << '\n';
    return done;
}

int evaluateCommand(const CommandLine& line, const SharedLibrary& library) {
    if (line.batch)
        return batchCommand(line, library);
    if (line.words.size() > 1) {
        printError("evaluate takes one file; \"tokenscope --help\" shows how");
        return wrongUsage;
    }
    const Document document = requestedDocument(line, line.words.value(0), *library);
    const Inputs inputs = resolve(document, *library);
    const auto results = evaluate(to_scenario(inputs));
    BandSource source(line, *library);
    const auto figures = figuresOf(document, inputs, results, source);
    const auto notes = outside_fitted_range(inputs, results, library->catalogue);
    const bool bands = !line.bands.isEmpty();
    if (line.format == QStringLiteral("json"))
        printOut(withNotes(result_json(inputs, figures), notes).dump(2) + "\n");
    else
        printOut(line.format == QStringLiteral("csv") ? csv(figures, bands) : table(figures, bands));
    if (line.format != QStringLiteral("json"))
        for (const std::string& note : notes)
            printError(note);
    return done;
}

} // namespace tokenscope
