// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/analysis/text_cost.h"
#include "core/model/evaluate.h"
#include "core/scenario/input_units.h"
#include "core/text/csv_line.h"
#include "core/text/number_text.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <stdexcept>

namespace tokenscope {
namespace {

constexpr qint64 longestText = 16 * 1024 * 1024; // bytes

struct Line {
    std::string what, unit;
    double value;
};

std::string textOf(const QString& path) {
    QFile file(path);
    const bool open =
        path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        throw std::invalid_argument(path.toStdString() + ": " + file.errorString().toStdString());
    const QByteArray bytes = file.read(longestText + 1);
    if (bytes.size() > longestText)
        throw std::invalid_argument(path.toStdString() + ": the text is longer than 16 MB");
    return bytes.toStdString();
}

std::vector<Line> linesOf(const TextCost& cost) {
    return {{"characters", "character", static_cast<double>(cost.count.characters)},
            {"words", "word", static_cast<double>(cost.count.words)},
            {"tokens, estimated", "token", cost.tokens},
            {"cost of reading", "$", cost.read.dollars},
            {"cost of writing", "$", cost.write.dollars},
            {"energy of reading", "facility Wh", cost.read.facility_joules / file_unit::watt_hour},
            {"energy of writing", "facility Wh", cost.write.facility_joules / file_unit::watt_hour},
            {"time of reading, floor", "s", cost.read.seconds},
            {"time of writing", "s", cost.write.seconds}};
}

void printTable(const std::vector<Line>& lines, const Inputs& inputs) {
    std::vector<std::vector<std::string>> rows;
    for (const Line& line : lines)
        rows.push_back(
            {line.what, std::isfinite(line.value) ? significant(line.value, 3) : "unknown", line.unit});
    printOut(aligned(rows, {false, true, false}));
    printOut("\ntokens are characters at " +
             significant(inputs.amount("text.characters_per_token").value, 3) +
             " a token (text.characters_per_token)\n");
}

void printCsv(const std::vector<Line>& lines) {
    printOut(csv_line({"quantity", "value", "unit"}));
    for (const Line& line : lines)
        printOut(csv_line({line.what, std::isfinite(line.value) ? exact(line.value) : "", line.unit}));
}

void printJson(const std::vector<Line>& lines) {
    nlohmann::ordered_json json;
    for (const Line& line : lines) {
        json[line.what] = {{"value", nullptr}, {"unit", line.unit}};
        if (std::isfinite(line.value))
            json[line.what]["value"] = line.value;
    }
    printOut(json.dump(2) + "\n");
}

} // namespace

int textCommand(const CommandLine& line, const SharedLibrary& library) {
    const Inputs inputs = resolve(requestedDocument(line, {}, *library), *library);
    const auto lines =
        linesOf(text_cost(count_text(textOf(line.words.value(0))), inputs, evaluate(to_scenario(inputs))));
    if (line.format == QStringLiteral("json"))
        printJson(lines);
    else if (line.format == QStringLiteral("csv"))
        printCsv(lines);
    else
        printTable(lines, inputs);
    return done;
}

} // namespace tokenscope
