// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/requested_values.h"
#include "core/analysis/goal_seek.h"
#include "core/model/output_table.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <stdexcept>

namespace tokenscope {
namespace {

struct Goal {
    NamedOutput output;
    double target = 0.0; // base unit
    const InputRow& row;
    double low = 0.0, high = 0.0; // searched, file unit

    std::string targetText() const { return valueText(target); }
    std::string valueText(double base) const {
        const OutputRow& out = outputs()[output.index];
        return with_unit(significant(base / out.factor, 4), out.unit == "1" ? "" : out.unit);
    }
    std::string inputText(double value) const {
        return with_unit(exact(value), row.unit == "1" ? "" : row.unit);
    }
};

std::string found(const Goal& goal, const Solutions& solutions) {
    const std::string id = std::string(goal.row.id) + " = ";
    const std::string unit = goal.row.unit == "1" ? "\n" : " " + std::string(goal.row.unit) + "\n";
    std::string text;
    for (double value : solutions.inputs)
        text += id + exact(value) + unit;
    for (const Stretch& stretch : solutions.stretches)
        text += id + "any value from " + exact(stretch.from) + " to " + exact(stretch.to) + unit;
    return text;
}

std::string passed(const Goal& goal, const Jump& jump) {
    return goal.output.id + " is never " + goal.targetText() + ": it is " + goal.valueText(jump.output_from) +
           " at " + std::string(goal.row.id) + " = " + goal.inputText(jump.from) + " and " +
           goal.valueText(jump.output_to) + " at the next value, " + goal.inputText(jump.to);
}

std::string missed(const Goal& goal, const Solutions& solutions) {
    const std::string where =
        std::string(goal.row.id) + " from " + exact(goal.low) + " to " + goal.inputText(goal.high);
    if (solutions.lowest > solutions.highest)
        return goal.output.id + " is undefined for " + where;
    return goal.output.id + " is never " + goal.targetText() + " for " + where + "; it goes from " +
           goal.valueText(solutions.lowest) + " to " + goal.valueText(solutions.highest);
}

} // namespace

int solveCommand(const CommandLine& line, const SharedLibrary& library) {
    const QString words = line.words.constFirst();
    if (!words.contains(u'=') || line.forInput.isEmpty()) {
        printError("solve takes OUTPUT=VALUE and --for INPUT, such as: tokenscope solve margin.gross=0 --for "
                   "serving.utilisation");
        return wrongUsage;
    }
    const NamedOutput output = requestedOutput(words.section(u'=', 0, 0), *library);
    const double target = requestedTarget(output, words.section(u'=', 1));
    const std::size_t input = requestedInput(line.forInput);
    const InputRow& row = quantity_inputs()[input];
    const Goal goal{output, target, row, std::max(row.valid.low, std::min(row.track.low, row.valid.high)),
                    std::min(row.valid.high, row.track.high)};
    const Document document = requestedDocument(line, line.words.value(1), *library);
    warnIfIdle(row.id, resolve(document, *library));
    const Inputs inputs = resolve(document_for(output, document, *library), *library);
    const Solutions solutions = solve_for(inputs, input, output.index, target, goal.low, goal.high);
    printOut(found(goal, solutions));
    if (!solutions.inputs.empty() || !solutions.stretches.empty())
        return done;
    throw std::invalid_argument(solutions.jumps.empty() ? missed(goal, solutions)
                                                        : passed(goal, solutions.jumps.front()));
}

} // namespace tokenscope
