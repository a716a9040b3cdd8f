// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_list.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/panels/catalogue_tables.h"
#include "core/model/output_table.h"
#include "core/scenario/input_value.h"
#include "core/text/csv_line.h"

#include <nlohmann/json.hpp>

#include <QMap>

namespace tokenscope {
namespace {

using Rows = std::vector<std::vector<std::string>>;

struct List {
    std::vector<std::string> headers;
    Rows rows;
    bool headed = false; // figures need their units above them
};

List inputList(const Library& library) {
    List list{{"id", "label", "unit"}, {}};
    for (const InputRow& row : quantity_inputs())
        list.rows.push_back({std::string(row.id), std::string(row.label), std::string(row.unit)});
    for (const ChoiceRow& row : choice_inputs())
        list.rows.push_back({std::string(row.id), std::string(row.label), choice_keys_text(row, library)});
    return list;
}

List outputList(const Library& library) {
    List list{{"id", "label", "unit"}, {}};
    for (const OutputRow& row : outputs())
        list.rows.push_back({std::string(row.id), std::string(row.label), std::string(row.unit)});
    list.rows.push_back({"decode.limit", "Decode is limited by", ""});
    for (const PriceTier& tier : library.catalogue.tiers)
        list.rows.push_back({"margin." + tier.id, "Gross margin at " + tier.label, "1"});
    return list;
}

List presetList(const Library& library) {
    List list{{"id", "name", "description"}, {}};
    for (const Preset& preset : library.presets)
        list.rows.push_back({preset.id, preset.name, preset.description});
    return list;
}

List chartList(const Library&) {
    List list{{"id", "question"}, {}};
    for (const ChartEntry& chart : charts())
        list.rows.push_back({chart.id.toStdString(), chart.question().toStdString()});
    list.rows.push_back({"window", "the whole window"});
    return list;
}

List catalogueList(const DataTable& table) {
    List list{{}, {}, true};
    for (const TableColumn& column : table.columns)
        list.headers.push_back(column.header.toStdString());
    for (const QStringList& row : table.rows) {
        list.rows.emplace_back();
        for (const QString& cell : row)
            list.rows.back().push_back(cell.toStdString());
    }
    return list;
}

QMap<QString, std::function<List()>> listsOf(const Library& library) {
    QMap<QString, std::function<List()>> lists = {
        {QStringLiteral("inputs"), [&] { return inputList(library); }},
        {QStringLiteral("outputs"), [&] { return outputList(library); }},
        {QStringLiteral("presets"), [&] { return presetList(library); }},
        {QStringLiteral("charts"), [&] { return chartList(library); }}};
    for (const CatalogueTable& catalogue : catalogueTables(library.catalogue))
        lists[catalogue.id] = [table = catalogue.table] { return catalogueList(table); };
    return lists;
}

std::string json(const List& list) {
    auto rows = nlohmann::ordered_json::array();
    for (const auto& row : list.rows) {
        auto object = nlohmann::ordered_json::object();
        for (std::size_t i = 0; i < row.size(); ++i)
            object[list.headers[i]] = row[i];
        rows.push_back(std::move(object));
    }
    return rows.dump(2) + '\n';
}

std::string csv(const List& list) {
    std::string text = csv_line(list.headers);
    for (const auto& row : list.rows)
        text += csv_line(row);
    return text;
}

std::string table(const List& list) {
    Rows rows = list.rows;
    if (list.headed)
        rows.insert(rows.begin(), list.headers);
    return aligned(rows, std::vector<bool>(list.headers.size(), false));
}

} // namespace

int listCommand(const CommandLine& line, const SharedLibrary& library) {
    const QString what = line.words.value(0);
    const auto lists = listsOf(*library);
    if (!lists.contains(what)) {
        printError("list takes one of " + QStringList(lists.keys()).join(QStringLiteral(", ")).toStdString());
        return wrongUsage;
    }
    const List list = lists[what]();
    printOut(line.format == QStringLiteral("json")  ? json(list)
             : line.format == QStringLiteral("csv") ? csv(list)
                                                    : table(list));
    return done;
}

} // namespace tokenscope
