// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/input_tool_tip.h"
#include "app/panels/quantity_view.h"
#include "app/state/data_names.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "core/scenario/input_value.h"

#include <QCoreApplication>

namespace tokenscope {
namespace {

struct ChoiceTexts {
    Q_DECLARE_TR_FUNCTIONS(ChoiceTexts)
};

QString bitsKey(double bits) { return QString::number(static_cast<int>(bits)); }

QString detailOf(const ChoiceRow& row, const std::string& key, const Library& library) {
    const NumberFormat format = numberFormat();
    if (const auto* tier = row.id == "price.tier" ? library.catalogue.find_tier(key) : nullptr)
        return ChoiceTexts::tr("%1 in, %2 out per million tokens")
            .arg(toQString(price(tier->input, format)), toQString(price(tier->output, format)));
    if (const auto* part =
            row.id == "serving.accelerator" ? library.catalogue.find_accelerator(key) : nullptr)
        return toQString(part->vendor + ", " + part->launch);
    return {};
}

} // namespace

QString choiceText(const ChoiceRow& row, const std::string& key, const Library& library) {
    if (row.id == "price.tier")
        if (const PriceTier* tier = library.catalogue.find_tier(key))
            return tierLabel(*tier);
    if (row.id == "model.name" && key.empty())
        return ChoiceTexts::tr("own figures");
    return inputValueText(toQString(row.id), key);
}

ChoiceView precisionView(const InputRow& row, const Snapshot& snapshot, bool locked) {
    ChoiceView view;
    view.id = toQString(row.id);
    view.label = inputLabel(view.id);
    view.toolTip = inputToolTip(row, snapshot);
    for (const double bits : row.allowed)
        view.options.push_back({bitsKey(bits), inputValueText(view.id, Amount::of(bits)), {}});
    const Amount& now = snapshot.current.inputs.amount(row.id);
    const Amount& base = snapshot.baseline.inputs.amount(row.id);
    view.current = bitsKey(now.value);
    view.baseline = bitsKey(base.value);
    view.edited = !(now == base);
    view.locked = locked;
    return view;
}

ChoiceView choiceView(const ChoiceRow& row, const Snapshot& snapshot, bool locked) {
    ChoiceView view;
    view.id = toQString(row.id);
    view.label = inputLabel(view.id);
    for (const std::string& key : choice_keys(row, *snapshot.library))
        view.options.push_back({QString::fromStdString(key), choiceText(row, key, *snapshot.library),
                                detailOf(row, key, *snapshot.library)});
    const std::string& now = snapshot.current.inputs.choice(row.id);
    const std::string& base = snapshot.baseline.inputs.choice(row.id);
    const QString value = view.label + u": " + choiceText(row, now, *snapshot.library);
    view.toolTip = (QStringList{value} + inputLines(row.id, snapshot)).join(u'\n');
    view.current = QString::fromStdString(now);
    view.baseline = QString::fromStdString(base);
    view.edited = now != base;
    view.locked = locked;
    return view;
}

} // namespace tokenscope
