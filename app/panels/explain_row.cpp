// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/explain_row.h"

#include "app/panels/formula_text.h"
#include "app/panels/input_tool_tip.h"
#include "app/state/source_text.h"

#include <QCoreApplication>

#include <array>

namespace tokenscope {
namespace {

struct ExplainText {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

struct Stage {
    std::string_view label;
    StageMark mark;
};

constexpr std::array stages = {Stage{"data-centre capex", {Shape::circle, Role::capex}},
                               Stage{"electricity", {Shape::triangle, Role::electricity}},
                               Stage{"training", {Shape::diamond, Role::training}}};

std::optional<StageMark> markOf(const Explanation& step) {
    for (const Stage& stage : stages)
        if (stage.label == step.label)
            return stage.mark;
    return std::nullopt;
}

QString badgeText(InputOrigin::From from) {
    if (from == InputOrigin::From::set_here)
        return ExplainText::tr("set here");
    return from == InputOrigin::From::catalogue ? ExplainText::tr("catalogue") : ExplainText::tr("preset");
}

QuantityText valueText(const Explanation& step, const QString& commonUnit) {
    QuantityText text = stepValue(step);
    if (step.input.empty() && text.unit == commonUnit)
        text.unit.clear();
    return text;
}

void addSource(ExplainRow& row, const Explanation& step, const Snapshot& snapshot) {
    row.kind = ExplainRow::Kind::input;
    const InputOrigin origin = origin_of(step.input, snapshot.current.document, *snapshot.library);
    row.badge = badgeText(origin.from);
    if (origin.from != InputOrigin::From::set_here)
        row.source = sourceText(origin);
}

QString bandText(const Explanation& step, const Snapshot& snapshot) {
    if (!step.input.empty())
        return inputBandText(step.input, snapshot);
    if (step.output.empty())
        return {};
    return outputBandText(outputs()[output_index(step.output)], snapshot.band(step.output));
}

} // namespace

QString ExplainRow::spoken() const {
    QStringList words{kind == Kind::decodeStep ? label : QString(label + u": " + value.joined())};
    for (const StepShare& share : shares)
        words << share.label + u' ' + share.time;
    for (const QString& text : {band, names, values, badge, source})
        if (!text.isEmpty())
            words << text;
    return words.join(QStringLiteral("; "));
}

ExplainRow explainRow(const Explanation& step, const ExplanationTree& tree, const Snapshot& snapshot,
                      const QString& commonUnit) {
    ExplainRow row;
    row.label = stepTitle(step);
    if (!step.taken)
        row.label += u" (" + ExplainText::tr("not taken") + u')';
    row.value = valueText(step, commonUnit);
    row.taken = step.taken;
    row.mark = markOf(step);
    row.band = bandText(step, snapshot);
    if (!step.input.empty()) {
        addSource(row, step, snapshot);
        return row;
    }
    const auto& parts = tree.parts(step);
    row.hasParts = !parts.empty();
    row.names = formulaWithNames(step, parts);
    row.values = formulaWithValues(step, parts);
    return row;
}

ExplainRow sumRow(const Explanation& step, const QString& commonUnit) {
    ExplainRow row;
    row.kind = ExplainRow::Kind::sum;
    row.label = ExplainText::tr("Sum");
    row.value = valueText(step, commonUnit);
    return row;
}

} // namespace tokenscope
