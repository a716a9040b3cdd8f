// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/band_source.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/noted_result.h"
#include "core/analysis/result_json.h"
#include "core/model/evaluate.h"
#include "core/text/csv_line.h"
#include "core/text/number_text.h"

#include <nlohmann/json.hpp>

#include <cmath>

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
    rows.reserve(figures.size());
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
    std::string text = csv_line(header);
    for (const auto& f : figures) {
        const std::string value = !f.word.empty() ? f.word : std::isfinite(f.value) ? exact(f.value) : "";
        std::vector<std::string> fields = {f.id, value, f.unit, std::isfinite(f.value) ? "" : f.reason};
        if (bands && f.band)
            fields.insert(fields.end(), {exact(f.band->low), exact(f.band->middle), exact(f.band->high)});
        else if (bands)
            fields.insert(fields.end(), 3, "");
        text += csv_line(fields);
    }
    return text;
}

} // namespace

int evaluateCommand(const CommandLine& line, const SharedLibrary& library) {
    if (line.has("batch"))
        return batchCommand(line, library);
    const Document document = requestedDocument(line, line.words.value(0), *library);
    const Inputs inputs = resolve(document, *library);
    const auto results = evaluate(to_scenario(inputs));
    BandSource source(line, *library);
    const auto figures = figuresOf(document, inputs, results, source);
    const auto notes = noteLines(inputs, results, library->catalogue);
    const bool bands = !line.bands.isEmpty();
    if (line.format == QStringLiteral("json"))
        printOut(withLines(result_json(inputs, figures), "notes", notes).dump(2) + "\n");
    else
        printOut(line.format == QStringLiteral("csv") ? csv(figures, bands) : table(figures, bands));
    if (line.format != QStringLiteral("json"))
        printErrors(notes);
    return done;
}

} // namespace tokenscope
