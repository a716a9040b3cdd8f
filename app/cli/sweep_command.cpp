// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/requested_values.h"
#include "core/analysis/sweep.h"
#include "core/text/csv_line.h"
#include "core/text/number_text.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <cmath>

namespace tokenscope {
namespace {

constexpr std::size_t sweepPoints = 25;

struct Column {
    NamedOutput output;
    std::vector<double> values; // file unit; NaN where undefined

    std::string unit() const { return std::string(outputs()[output.index].unit); }
};

struct Table {
    const InputRow& row;
    std::vector<double> inputs; // file unit
    std::vector<Column> columns;
};

// A FILE stands last: what names no output and is there, or standard input.
QString takeFile(QStringList& words, const Library& library) {
    if (words.isEmpty())
        return {};
    const QString last = words.constLast();
    const auto known = [&] {
        try {
            requestedOutput(last, library);
            return true;
        } catch (const std::invalid_argument&) {
            return false;
        }
    };
    const bool file = last == QStringLiteral("-") || (QFileInfo::exists(last) && !known());
    return file ? words.takeLast() : QString();
}

std::vector<NamedOutput> requestedOutputs(const QStringList& words, const Library& library) {
    const QStringList usual{QStringLiteral("cost.per_output_token"),
                            QStringLiteral("energy.facility_per_output_token"),
                            QStringLiteral("throughput.per_accelerator"),
                            QStringLiteral("throughput.per_user"), QStringLiteral("margin.gross")};
    std::vector<NamedOutput> found;
    for (const QString& id : words.isEmpty() ? usual : words)
        found.push_back(requestedOutput(id, library));
    return found;
}

Column column(const NamedOutput& output, const Inputs& inputs, std::size_t input,
              const std::vector<double>& values) {
    Column made{output, {}};
    for (const SweepPoint& point : sweep(inputs, input, values))
        made.values.push_back(point.outputs[output.index] / outputs()[output.index].factor);
    return made;
}

std::string asJson(const Table& table) {
    nlohmann::ordered_json json = {{"input", std::string(table.row.id)},
                                   {"unit", std::string(table.row.unit)},
                                   {"values", table.inputs},
                                   {"outputs", nlohmann::ordered_json::object()}};
    for (const Column& column : table.columns) // what is undefined is null
        json["outputs"][column.output.id] = {{"values", column.values}, {"unit", column.unit()}};
    return json.dump(2) + "\n";
}

std::vector<std::vector<std::string>> rowsOf(const Table& table, std::string (*number)(double)) {
    std::vector<std::string> head{std::string(table.row.id) + " [" + std::string(table.row.unit) + "]"};
    for (const Column& column : table.columns)
        head.push_back(column.output.id + " [" + column.unit() + "]");
    std::vector<std::vector<std::string>> rows{head};
    for (std::size_t i = 0; i < table.inputs.size(); ++i) {
        rows.push_back({number(table.inputs[i])});
        for (const Column& column : table.columns)
            rows.back().push_back(std::isfinite(column.values[i]) ? number(column.values[i]) : "");
    }
    return rows;
}

std::string asCsv(const Table& table) {
    std::string text;
    for (const auto& row : rowsOf(table, exact))
        text += csv_line(row);
    return text;
}

std::string asText(const Table& table) {
    const auto fourDigits = [](double value) { return significant(value, 4); };
    return aligned(rowsOf(table, fourDigits), std::vector<bool>(table.columns.size() + 1, true));
}

} // namespace

int sweepCommand(const CommandLine& line, const SharedLibrary& library) {
    QStringList words = line.words.mid(2);
    const QString file = takeFile(words, *library);
    const QStringList ends = line.words[1].split(QStringLiteral(".."));
    if (ends.size() != 2) {
        printError("sweep takes an input and FROM..TO, such as: tokenscope sweep serving.batch 1..512");
        return wrongUsage;
    }
    const std::size_t input = requestedInput(line.words.constFirst());
    const InputRow& row = quantity_inputs()[input];
    Table table{row,
                valid_values(row, requestedNumber(row, ends[0]), requestedNumber(row, ends[1]), sweepPoints),
                {}};
    const auto columns = requestedOutputs(words, *library);
    const Document document = requestedDocument(line, file, *library);
    warnIfIdle(row.id, resolve(document, *library));
    for (const NamedOutput& output : columns)
        table.columns.push_back(
            column(output, resolve(document_for(output, document, *library), *library), input, table.inputs));
    printOut(line.format == QStringLiteral("json")  ? asJson(table)
             : line.format == QStringLiteral("csv") ? asCsv(table)
                                                    : asText(table));
    return done;
}

} // namespace tokenscope
