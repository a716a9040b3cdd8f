// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/noted_result.h"

#include "app/cli/console.h"
#include "app/state/note_text.h"
#include "core/analysis/fitted_range.h"

#include <nlohmann/json.hpp>

namespace tokenscope {

std::vector<OutputFigure> figuresOf(const Document& document, const Inputs& inputs,
                                    const Results<double>& results, BandSource& bands) {
    const auto sampled = bands.of(document, inputs);
    return output_figures(inputs, results, bands.catalogue(), sampled ? &*sampled : nullptr);
}

std::vector<std::string> noteLines(const Inputs& inputs, const Results<double>& results,
                                   const Catalogue& catalogue) {
    std::vector<std::string> lines;
    for (const Note& note : notes(inputs, results))
        lines.push_back(noteText(note).toStdString());
    for (const std::string& line : outside_fitted_range(inputs, results, catalogue))
        lines.push_back(line);
    return lines;
}

nlohmann::ordered_json withLines(nlohmann::ordered_json root, const char* name,
                                 const std::vector<std::string>& lines) {
    if (!lines.empty())
        root[name] = lines;
    return root;
}

void printErrors(const std::vector<std::string>& lines) {
    for (const std::string& line : lines)
        printError(line);
}

} // namespace tokenscope
