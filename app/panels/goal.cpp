// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/goal.h"

#include "app/panels/entry_text.h"
#include "app/panels/quantity_text.h"
#include "app/state/input_names.h"
#include "app/state/map_request.h"
#include "app/state/number_format.h"
#include "app/state/rounded.h"
#include "core/analysis/acting_inputs.h"
#include "core/text/entry_parser.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tokenscope {
namespace {

struct GoalText {
    Q_DECLARE_TR_FUNCTIONS(GoalText)
};

constexpr int digits = 4;

QString outputWords(const Goal& goal, double base) {
    return outputText(outputs()[goal.output], base, digits).joined();
}

QString inputWords(const Goal& goal, double value) {
    return inputValueText(toQString(quantity_inputs()[goal.input].id), Amount::of(rounded(value, digits)));
}

QString jumpText(const Goal& goal, const QString& output, const Jump& jump) {
    return GoalText::tr("%1 is never %2: it is %3 at %4 and %5 at the next value, %6.")
        .arg(output, outputWords(goal, goal.target), outputWords(goal, jump.output_from),
             inputWords(goal, jump.from), outputWords(goal, jump.output_to), inputWords(goal, jump.to));
}

std::string_view typedUnit(const OutputRow& row) {
    return row.shown_unit.empty() ? row.unit : row.shown_unit;
}

} // namespace

Solutions solutionsOf(const Goal& goal, const Snapshot& snapshot) {
    const ExploredRange range = exploredRange(quantity_inputs()[goal.input], snapshot);
    const Inputs inputs = acting_inputs(snapshot.current.document, *snapshot.library, {goal.input});
    return solve_for(inputs, goal.input, goal.output, goal.target, range.low, range.high);
}

QString whyNone(const Goal& goal, const Solutions& solutions, const Snapshot& snapshot) {
    if (!solutions.inputs.empty() || !solutions.stretches.empty())
        return {};
    const InputRow& row = quantity_inputs()[goal.input];
    const QString output = coreText("Output", outputs()[goal.output].label);
    if (!solutions.jumps.empty())
        return jumpText(goal, output, solutions.jumps.front());
    const ExploredRange range = exploredRange(row, snapshot);
    const QString where = GoalText::tr("%1 from %2 to %3")
                              .arg(inSentence(inputLabel(toQString(row.id))), inputWords(goal, range.low),
                                   inputWords(goal, range.high));
    if (solutions.lowest > solutions.highest)
        return GoalText::tr("%1 is undefined for %2.").arg(output, where);
    if (solutions.lowest == solutions.highest)
        return GoalText::tr("%1 is never %2 for %3: it stays %4, which this input does not move.")
            .arg(output, outputWords(goal, goal.target), where, outputWords(goal, solutions.lowest));
    return GoalText::tr("%1 is never %2 for %3: it goes from %4 to %5.")
        .arg(output, outputWords(goal, goal.target), where, outputWords(goal, solutions.lowest),
             outputWords(goal, solutions.highest));
}

QString goalQuestion(const Goal& goal) {
    return GoalText::tr("What %1 makes %2 %3?", "an input, an output, its value")
        .arg(inSentence(inputLabel(toQString(quantity_inputs()[goal.input].id))),
             inSentence(coreText("Output", outputs()[goal.output].label)), outputWords(goal, goal.target));
}

std::variant<double, QString> readTarget(const OutputRow& row, const QString& text, double currentBase) {
    const QLocale locale;
    EntryContext context;
    context.unit = row.unit;
    context.shown_unit = row.shown_unit;
    context.shown_factor = row.shown_factor;
    context.current = context.baseline = currentBase / row.factor;
    context.is_count = row.wording == Wording::count;
    context.is_share = row.wording == Wording::share;
    context.decimal_point = locale.decimalPoint() == QStringLiteral(",") ? ',' : '.';
    context.group_separator = context.decimal_point == ',' ? '.' : ',';
    const EntryResult result = parse_entry(text.toStdString(), context);
    if (const auto* error = std::get_if<EntryError>(&result))
        return entryErrorText(*error);
    if (const auto* value = std::get_if<EntryValue>(&result))
        return value->value * row.factor;
    return GoalText::tr("A value is needed");
}

QString targetText(const OutputRow& row, double baseValue) {
    if (!std::isfinite(baseValue))
        return QStringLiteral("0");
    const double shown = baseValue / row.factor / row.shown_factor;
    if (row.wording == Wording::share)
        return toQString(percent(baseValue / row.factor, 3, numberFormat()));
    const QString number = toQString(significant(shown, 3, numberFormat()));
    const std::string_view unit = typedUnit(row);
    return unit == "1" ? number : number + QChar::Nbsp + toQString(unit);
}

} // namespace tokenscope
