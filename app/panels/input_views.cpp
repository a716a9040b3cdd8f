// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/input_views.h"

#include "app/panels/entry_text.h"
#include "app/panels/quantity_view.h"
#include "app/panels/shown_value.h"
#include "app/state/data_names.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

// The track holds the value; nothing else changes.
void extend(ControlView& view, const InputRow& row, double value) {
    const double shown = value / row.shown_factor;
    if (view.scale == ControlScale::logarithmic && !(shown > 0.0))
        return;
    view.low = std::min(view.low, shown);
    view.high = std::max(view.high, shown);
}

std::optional<RowView> rowView(std::string_view id, const Snapshot& snapshot,
                               const ExtendedTracks& extended) {
    const bool locked = snapshot.exploration.locked.contains(id);
    if (const auto choice = find_choice_input(id))
        return choiceView(choice_inputs()[*choice], snapshot, locked);
    const InputRow& row = quantity_inputs()[quantity_index(id)];
    if (!can_act(row, snapshot.current.inputs))
        return std::nullopt;
    if (row.allowed[0] != 0.0)
        return precisionView(row, snapshot, locked);
    ControlView view = quantityView(row, snapshot, locked);
    if (const auto at = extended.find(id); at != extended.end())
        extend(view, row, at->second);
    return view;
}

QString summaryOf(const InputGroupPlan& plan, const Snapshot& snapshot) {
    QStringList parts;
    for (const std::string_view id : plan.summary) {
        const QString name = toQString(id);
        if (const auto choice = find_choice_input(id))
            parts << choiceText(choice_inputs()[*choice], snapshot.current.inputs.choice(id),
                                *snapshot.library);
        else
            parts << inputValueText(name, snapshot.current.inputs.amount(id));
    }
    return parts.join(QStringLiteral(", "));
}

// "*2" and "=baseline" refer to what the controls show, be it typed or computed.
Amount shownAmount(const InputRow& row, const Evaluated& evaluated) {
    const ShownValue shown = shownValue(row, evaluated);
    return shown.computed && std::isfinite(shown.value) ? Amount::of(shown.value)
                                                        : evaluated.inputs.amount(row.id);
}

TypedEntry entryOf(const InputRow& row, const QString& text, const Snapshot& snapshot) {
    return readTyped(row, text, shownAmount(row, snapshot.current), shownAmount(row, snapshot.baseline));
}

bool isEdited(const RowView& row) {
    return std::visit([](const auto& view) { return view.edited; }, row);
}

} // namespace

InputListView InputViews::view(const Snapshot& snapshot, const ExtendedTracks& extended) const {
    InputListView list;
    list.baselineName = displayName(snapshot.baseline.document, *snapshot.library);
    for (const InputGroupPlan& plan : m_plans) {
        GroupView group{plan.id,
                        QCoreApplication::translate("InputGroup", plan.title),
                        summaryOf(plan, snapshot),
                        {},
                        plan.startsCollapsed};
        for (const std::string_view id : plan.inputs) {
            auto row = rowView(id, snapshot, extended);
            if (!row)
                continue;
            list.editedCount += isEdited(*row) ? 1 : 0;
            group.rows.push_back(std::move(*row));
        }
        if (!group.rows.empty())
            list.groups.push_back(std::move(group));
    }
    return list;
}

std::optional<InputValue> requestedValue(const ControlEdit& edit, const Snapshot& snapshot) {
    const std::string id = edit.id.toStdString();
    const auto quantity = find_quantity_input(id);
    if (edit.kind == ControlEdit::Kind::choice && !quantity)
        return edit.text.toStdString();
    if (!quantity)
        return std::nullopt;
    const InputRow& row = quantity_inputs()[*quantity];
    if (edit.kind == ControlEdit::Kind::choice)
        return Amount::of(edit.text.toDouble());
    if (edit.kind == ControlEdit::Kind::value)
        return Amount::of(std::clamp(edit.value * row.shown_factor, row.valid.low, row.valid.high));
    const TypedEntry entry = entryOf(row, edit.text, snapshot);
    if (const auto* typed = std::get_if<TypedAmount>(&entry))
        return typed->amount;
    return std::nullopt;
}

InputValue unlinkedValue(const QString& id, const Snapshot& snapshot) {
    const InputRow& row = quantity_inputs()[quantity_index(id.toStdString())];
    const Amount shown = shownAmount(row, snapshot.current);
    if (!shown.is_number())
        return shown;
    return Amount::of(
        std::clamp(row.whole ? std::round(shown.value) : shown.value, row.valid.low, row.valid.high));
}

EntryPreview previewOfEntry(const QString& id, const QString& text, const Snapshot& snapshot) {
    const InputRow& row = quantity_inputs()[quantity_index(id.toStdString())];
    const TypedEntry entry = entryOf(row, text, snapshot);
    if (const auto* typed = std::get_if<TypedAmount>(&entry))
        return {true, QString::fromStdString(typed->preview)};
    return {false, entryErrorText(row, entry)};
}

} // namespace tokenscope
