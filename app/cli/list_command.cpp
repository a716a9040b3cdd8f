// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_list.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/model/output_table.h"
#include "core/scenario/input_value.h"

#include <QMap>

namespace tokenscope {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows inputRows(const Library& library) {
    Rows rows;
    for (const InputRow& row : quantity_inputs())
        rows.push_back({std::string(row.id), std::string(row.label), std::string(row.unit)});
    for (const ChoiceRow& row : choice_inputs())
        rows.push_back({std::string(row.id), std::string(row.label), choice_keys_text(row, library)});
    return rows;
}

Rows outputRows(const Library& library) {
    Rows rows;
    for (const OutputRow& row : outputs())
        rows.push_back({std::string(row.id), std::string(row.label), std::string(row.unit)});
    rows.push_back({"decode.limit", "Decode is limited by", ""});
    for (const PriceTier& tier : library.catalogue.tiers)
        rows.push_back({"margin." + tier.id, "Gross margin at " + tier.label, "1"});
    return rows;
}

Rows presetRows(const Library& library) {
    Rows rows;
    for (const Preset& preset : library.presets)
        rows.push_back({preset.id, preset.name, preset.description});
    return rows;
}

Rows chartRows(const Library&) {
    Rows rows;
    for (const ChartEntry& chart : charts())
        rows.push_back({chart.id.toStdString(), chart.question().toStdString(), ""});
    rows.push_back({"window", "the whole window", ""});
    return rows;
}

Rows catalogueRows(const Library& library, const char* choice) {
    Rows rows;
    for (const auto& key : choice_keys(choice_inputs()[choice_index(choice)], library))
        if (!key.empty())
            rows.push_back({key, "", ""});
    return rows;
}

} // namespace

int listCommand(const CommandLine& line, const SharedLibrary& library) {
    const QString what = line.words.value(0);
    const QMap<QString, std::function<Rows()>> lists = {
        {QStringLiteral("inputs"), [&] { return inputRows(*library); }},
        {QStringLiteral("outputs"), [&] { return outputRows(*library); }},
        {QStringLiteral("presets"), [&] { return presetRows(*library); }},
        {QStringLiteral("charts"), [&] { return chartRows(*library); }},
        {QStringLiteral("accelerators"), [&] { return catalogueRows(*library, "serving.accelerator"); }},
        {QStringLiteral("models"), [&] { return catalogueRows(*library, "model.name"); }},
        {QStringLiteral("tiers"), [&] { return catalogueRows(*library, "price.tier"); }}};
    if (!lists.contains(what)) {
        printError("list takes one of " + QStringList(lists.keys()).join(QStringLiteral(", ")).toStdString());
        return wrongUsage;
    }
    printOut(aligned(lists[what](), {false, false, false}));
    return done;
}

} // namespace tokenscope
