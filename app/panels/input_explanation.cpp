// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/input_explanation.h"

#include "app/panels/input_groups.h"
#include "app/panels/input_tool_tip.h"
#include "app/panels/quantity_view.h"
#include "app/panels/shown_value.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokenscope {
namespace {

QString groupOf(std::string_view id) {
    for (const InputGroupPlan& group : inputGroupPlans())
        if (std::find(group.inputs.begin(), group.inputs.end(), id) != group.inputs.end())
            return QCoreApplication::translate("InputGroup", group.title);
    return {};
}

// A precision and a choice are words.
QuantityText valueOf(std::string_view id, const Snapshot& snapshot) {
    const Inputs& inputs = snapshot.current.inputs;
    const auto quantity = find_quantity_input(id);
    if (!quantity)
        return {{},
                choiceText(choice_inputs()[*find_choice_input(id)], inputs.choice(id), *snapshot.library)};
    const InputRow& row = quantity_inputs()[*quantity];
    if (row.allowed[0] != 0.0)
        return {{}, inputValueText(toQString(id), inputs.amounts[*quantity])};
    const ValueText text = valueText(row, shownValue(row, snapshot.current));
    return {text.number, text.unit};
}

} // namespace

ExplainTitle inputTitle(const QString& inputId, const Snapshot& snapshot) {
    const std::string id = inputId.toStdString();
    return {{groupOf(id), inputLabel(inputId)}, valueOf(id, snapshot), inputLines(id, snapshot), false};
}

QString inputMarkdown(const ExplainTitle& title) {
    QString text = QStringLiteral("## ") + title.crumbs.constLast() + u": " + title.value.joined() + u"\n\n";
    for (const QString& line : title.lines)
        text += QStringLiteral("- ") + line + u'\n';
    return text;
}

} // namespace tokenscope
