// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/analysis/goal_seek.h"
#include "core/analysis/sweep.h"
#include "core/scenario/typed_entry.h"
#include "core/text/number_text.h"

#include <cmath>
#include <stdexcept>

namespace tokenscope {
namespace {

std::size_t wantedInput(const QString& id) {
    if (const auto found = find_quantity_input(id.toStdString()))
        return *found;
    throw std::invalid_argument("no quantity input is called \"" + id.toStdString() +
                                "\"; \"tokenscope list inputs\" names them");
}

std::size_t wantedOutput(const QString& id) {
    if (const auto found = find_output(id.toStdString()))
        return *found;
    throw std::invalid_argument("no output is called \"" + id.toStdString() +
                                "\"; \"tokenscope list outputs\" names them");
}

double typedNumber(const InputRow& row, const QString& text) {
    const Amount current = Amount::of(row.track.low);
    const auto result = read_typed(row, text.toStdString(), current, current);
    if (const auto* error = std::get_if<EntryError>(&result))
        throw std::invalid_argument(sentence(row, *error));
    if (const auto* error = std::get_if<RangeError>(&result))
        throw std::invalid_argument(sentence(row, *error));
    const Amount amount = std::get<TypedAmount>(result).amount;
    if (!amount.is_number())
        throw std::invalid_argument(std::string(row.id) + ": a number is needed");
    return amount.value;
}

std::string cell(double value) { return std::isfinite(value) ? exact(value) : ""; }

std::string sweepCsv(const std::vector<SweepPoint>& points, const InputRow& row,
                     const std::vector<std::size_t>& columns) {
    std::vector<std::string> header{std::string(row.id) + " [" + std::string(row.unit) + "]"};
    for (std::size_t column : columns)
        header.push_back(std::string(outputs()[column].id) + " [" + std::string(outputs()[column].unit) +
                         "]");
    std::string text = csvLine(header);
    for (const SweepPoint& point : points) {
        std::vector<std::string> fields{exact(point.input)};
        for (std::size_t column : columns)
            fields.push_back(cell(point.outputs[column] / outputs()[column].factor));
        text += csvLine(fields);
    }
    return text;
}

} // namespace

int sweepCommand(const CommandLine& line, const SharedLibrary& library) {
    const QStringList ends = line.words.value(1).split(QStringLiteral(".."));
    if (line.words.size() < 2 || ends.size() != 2) {
        printError("sweep takes an input and FROM..TO, such as: sweep serving.batch 1..512");
        return wrongUsage;
    }
    const std::size_t input = wantedInput(line.words.first());
    const InputRow& row = quantity_inputs()[input];
    const double low = typedNumber(row, ends[0]);
    const double high = typedNumber(row, ends[1]);
    std::vector<std::size_t> columns;
    for (const QString& id : line.words.mid(2))
        columns.push_back(wantedOutput(id));
    if (columns.empty())
        for (const char* id : {"cost.per_output_token", "energy.facility_per_output_token",
                               "throughput.per_accelerator", "throughput.per_user", "margin.gross"})
            columns.push_back(output_index(id));
    constexpr std::size_t sweepPoints = 25;
    const Inputs inputs = resolve(requestedDocument(line, {}, *library), *library);
    printOut(sweepCsv(sweep(inputs, input, spaced(low, high, sweepPoints, row.track.scale)), row, columns));
    return done;
}

int solveCommand(const CommandLine& line, const SharedLibrary& library) {
    const QString goal = line.words.value(0);
    bool number = false;
    const double target = goal.section(u'=', 1).toDouble(&number);
    if (line.words.size() != 1 || !number || line.forInput.isEmpty()) {
        printError(
            "solve takes OUTPUT=VALUE --for INPUT, such as: solve margin.gross=0 --for serving.utilisation");
        return wrongUsage;
    }
    const OutputRow& out = outputs()[wantedOutput(goal.section(u'=', 0, 0))];
    const std::size_t input = wantedInput(line.forInput);
    const InputRow& row = quantity_inputs()[input];
    const Inputs inputs = resolve(requestedDocument(line, {}, *library), *library);
    const double low = std::max(row.valid.low, std::min(row.track.low, row.valid.high));
    const double high = std::min(row.valid.high, row.track.high);
    const auto found = solve_for(inputs, input, output_index(out.id), target * out.factor, low, high);
    for (double value : found.inputs)
        printOut(std::string(row.id) + " = " + exact(value) + " " + std::string(row.unit) + "\n");
    if (found.inputs.empty())
        throw std::invalid_argument(std::string(out.id) + " is never " + exact(target) + " for " +
                                    std::string(row.id) + " from " + exact(low) + " to " + exact(high) +
                                    "; it goes from " + exact(found.lowest / out.factor) + " to " +
                                    exact(found.highest / out.factor));
    return done;
}

} // namespace tokenscope
