// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_data.h"

#include "app/cli/console.h"
#include "core/analysis/result_json.h"
#include "core/scenario/scenario_json.h"
#include "core/text/csv_line.h"
#include "core/text/number_text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace tokenscope {
namespace {

using nlohmann::ordered_json;

std::string number(double value) { return std::isfinite(value) ? exact(value) : std::string(); }

ordered_json numberJson(double value) {
    return std::isfinite(value) ? ordered_json(value) : ordered_json(nullptr);
}

void comment(std::string& text, const char* name, const QString& words) {
    if (!words.isEmpty())
        text += std::string("# ") + name + ": " + QString(words).simplified().toStdString() + "\n";
}

// "# axes of stages, 1: x in per million tokens": what the columns of units say, for readers.
std::string axesComment(const FigurePage& page) {
    std::string text, last;
    for (const DataPoint& point : dataOf(page)) {
        const std::string axes = point.chart.toStdString() + ", " + point.panel.toStdString();
        if (axes == last)
            continue;
        last = axes;
        QStringList named;
        for (const auto& [axis, unit] : {std::pair(u'x', point.xUnit), std::pair(u'y', point.yUnit)})
            if (!unit.isEmpty())
                named << QStringLiteral("%1: %2").arg(QChar(axis), unit);
        if (!named.isEmpty())
            text += "# axes of " + axes + ": " + named.join(QStringLiteral("; ")).simplified().toStdString() +
                    "\n";
    }
    return text;
}

std::string provenance(const FigurePage& page, const FigureRecord& record) {
    std::string text;
    comment(text, "title", page.words.title);
    comment(text, "measure", page.words.subtitle);
    comment(text, "note", page.words.note);
    comment(text, "settings", page.words.settings);
    comment(text, "source", page.words.source);
    comment(text, page.words.isCode ? "scenario code" : "scenario", page.words.code);
    comment(text, "model version", record.modelVersion);
    comment(text, "charts", record.request.charts.join(u' '));
    return text;
}

ordered_json pointJson(const DataPoint& point) {
    return {{"chart", point.chart.toStdString()},
            {"panel", point.panel.toStdString()},
            {"mark", point.mark.toStdString()},
            {"series", point.series.toStdString()},
            {"x", numberJson(point.x)},
            {"x_end", numberJson(point.xEnd)},
            {"x_unit", point.xUnit.toStdString()},
            {"y", numberJson(point.y)},
            {"y_end", numberJson(point.yEnd)},
            {"y_unit", point.yUnit.toStdString()}};
}

ordered_json tableJson(const Figure& figure) {
    ordered_json columns = ordered_json::array();
    for (const TableColumn& column : figure.table.columns)
        columns.push_back(column.header.toStdString());
    ordered_json rows = ordered_json::array();
    for (const QStringList& row : figure.table.rows) {
        ordered_json cells = ordered_json::array();
        for (const QString& cell : row)
            cells.push_back(cell.toStdString());
        rows.push_back(cells);
    }
    return {{"chart", figure.id.toStdString()},
            {"caption", figure.table.caption.toStdString()},
            {"columns", columns},
            {"rows", rows}};
}

} // namespace

QByteArray csvFile(const FigurePage& page, const FigureRecord& record) {
    std::string text = provenance(page, record) + axesComment(page);
    text += csv_line({"chart", "panel", "mark", "series", "x", "x_end", "x_unit", "y", "y_end", "y_unit"});
    for (const DataPoint& point : dataOf(page))
        text += csv_line({point.chart.toStdString(), point.panel.toStdString(), point.mark.toStdString(),
                          point.series.toStdString(), number(point.x), number(point.xEnd),
                          point.xUnit.toStdString(), number(point.y), number(point.yEnd),
                          point.yUnit.toStdString()});
    return QByteArray::fromStdString(text);
}

QByteArray jsonFile(const FigurePage& page, const FigureRecord& record, const Evaluated& evaluated) {
    ordered_json root{{"format", "tokenscope-data"},
                      {"version", 1},
                      {"title", page.words.title.toStdString()},
                      {"measure", page.words.subtitle.toStdString()},
                      {"note", page.words.note.toStdString()},
                      {"source", page.words.source.toStdString()},
                      {"alt", page.words.altText.toStdString()},
                      {"model_version", record.modelVersion.toStdString()}};
    for (const DataPoint& point : dataOf(page))
        root["values"].push_back(pointJson(point));
    for (const PagePart& part : page.parts)
        root["tables"].push_back(tableJson(part.figure));
    root["scenario"] = ordered_json::parse(write_scenario(evaluated.document));
    const ordered_json result = result_json(evaluated.inputs, {});
    root["inputs"] = result["inputs"];
    return QByteArray::fromStdString(root.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + '\n';
}

} // namespace tokenscope
