// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/several_documents.h"
#include "core/analysis/comparison.h"
#include "core/model/evaluate.h"
#include "core/scenario/input_value.h"
#include "core/text/csv_line.h"
#include "core/text/number_text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <stdexcept>

namespace tokenscope {
namespace {

constexpr std::size_t mostCompared = 8;

struct Column {
    std::string name;
    Inputs inputs;
    Results<double> results;
};

struct Sheet {
    std::vector<Column> columns;
    std::vector<ComparedInput> inputs; // those that differ
    std::vector<ComparedOutput> figures;

    double value(const ComparedOutput& figure, std::size_t i) const {
        return figure.values[i] / figure.row.factor;
    }
};

// Without any words: the ready comparison.
std::vector<NamedDocument> requested(const CommandLine& line, const Library& library) {
    QStringList words = line.presets + line.words;
    if (words.isEmpty())
        for (const std::string_view id : two_machines)
            words << QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    if (words.size() < 2 || words.size() > static_cast<qsizetype>(mostCompared))
        throw std::invalid_argument("compare takes 2 to " + std::to_string(mostCompared) +
                                    " scenarios, such as: --preset essay --preset essay-repaired");
    std::vector<NamedDocument> documents;
    for (const QString& word : words)
        documents.push_back(presetOrFile(line, word, library));
    return documents;
}

Sheet sheetOf(const std::vector<NamedDocument>& documents, const Library& library) {
    Sheet sheet;
    for (const NamedDocument& each : documents) {
        const Inputs inputs = resolve(each.document, library);
        sheet.columns.push_back({each.name.toStdString(), inputs, evaluate(to_scenario(inputs))});
    }
    std::vector<ComparedScenario> scenarios;
    for (const Column& column : sheet.columns)
        scenarios.push_back({&column.inputs, &column.results});
    sheet.inputs = compared_inputs(scenarios);
    std::erase_if(sheet.inputs, [](const ComparedInput& input) { return input.agrees; });
    sheet.figures = compared_outputs(scenarios);
    return sheet;
}

std::string rangeText(const FigureRange& range) {
    return significant(range.from, 2) + " to " + significant(range.to, 2);
}

std::string finding(const Sheet& sheet) {
    const FigureRange energy = range_of(sheet.figures, "comparison.throughput_for_energy");
    const FigureRange capex = range_of(sheet.figures, "comparison.throughput_for_capex");
    if (energy.from > energy.to || capex.from > capex.to)
        return {};
    const std::string needs = "0.14 J a token needs " + rangeText(energy) +
                              " tokens a second from an accelerator, $1e-6 of capex a token " +
                              rangeText(capex);
    return energy.from > capex.to
               ? needs + ": two machines, at least " + times(energy.from / capex.to) + " apart"
               : needs;
}

std::string inputText(const ComparedInput& input, std::size_t i) {
    const auto json = input_json(input.id, input.values[i]);
    const auto& value = json["value"];
    return value.is_null()     ? ""
           : value.is_number() ? significant(value.get<double>(), 6)
                               : value.get<std::string>();
}

std::string unitOf(const ComparedInput& input) {
    return input_json(input.id, input.values.front())["unit"].get<std::string>();
}

std::string asJson(const Sheet& sheet) {
    nlohmann::ordered_json json = {{"scenarios", nlohmann::ordered_json::array()}};
    for (const Column& column : sheet.columns)
        json["scenarios"].push_back(column.name);
    json["inputs"] = nlohmann::ordered_json::object();
    for (const ComparedInput& input : sheet.inputs) {
        auto& row = json["inputs"][std::string(input.id)];
        row["unit"] = unitOf(input);
        for (const InputValue& value : input.values)
            row["values"].push_back(nlohmann::ordered_json(input_json(input.id, value)["value"]));
    }
    for (const ComparedOutput& figure : sheet.figures) { // what is undefined is null
        auto& row = json["outputs"][std::string(figure.row.id)];
        row["unit"] = std::string(figure.row.unit);
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            row["values"].push_back(sheet.value(figure, i));
            row["ratios"].push_back(figure.ratio(i));
        }
    }
    json["finding"] = finding(sheet);
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::vector<std::vector<std::string>> rowsOf(const Sheet& sheet, bool full) {
    std::vector<std::vector<std::string>> rows{{"id", "unit"}};
    for (const Column& column : sheet.columns)
        rows[0].push_back(column.name);
    for (const ComparedInput& input : sheet.inputs) {
        rows.push_back({std::string(input.id), unitOf(input)});
        for (std::size_t i = 0; i < sheet.columns.size(); ++i)
            rows.back().push_back(inputText(input, i));
    }
    for (const ComparedOutput& figure : sheet.figures) {
        rows.push_back({std::string(figure.row.id), std::string(figure.row.unit)});
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            const double value = sheet.value(figure, i);
            const std::string ratio =
                i > 0 && std::isfinite(figure.ratio(i)) ? " (" + change(figure.ratio(i)) + ")" : "";
            rows.back().push_back(!std::isfinite(value) ? ""
                                  : full                ? exact(value)
                                                        : significant(value, 4) + ratio);
        }
    }
    return rows;
}

std::string asText(const Sheet& sheet) {
    std::vector<bool> right(sheet.columns.size() + 2, true);
    right[0] = right[1] = false;
    const std::string sentence = finding(sheet);
    return aligned(rowsOf(sheet, false), right) + (sentence.empty() ? "" : "\n" + sentence + ".\n");
}

std::string asCsv(const Sheet& sheet) {
    std::string text;
    for (const auto& row : rowsOf(sheet, true))
        text += csv_line(row);
    return text;
}

} // namespace

int compareCommand(const CommandLine& line, const SharedLibrary& library) {
    const Sheet sheet = sheetOf(requested(line, *library), *library);
    printOut(line.format == QStringLiteral("json")  ? asJson(sheet)
             : line.format == QStringLiteral("csv") ? asCsv(sheet)
                                                    : asText(sheet));
    return done;
}

} // namespace tokenscope
