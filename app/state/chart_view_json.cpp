// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/chart_view_json.h"

#include "app/state/number_format.h"

namespace tokenscope {
namespace {

QString axisKey() { return QStringLiteral("axis"); }
QString unitKey() { return QStringLiteral("per"); }

QJsonObject viewJson(const ChartView& view) {
    QJsonObject json;
    if (view.logarithmic)
        json[axisKey()] = *view.logarithmic ? QStringLiteral("log") : QStringLiteral("linear");
    if (view.unit)
        json[unitKey()] = toQString(functional_unit_row(*view.unit).id);
    return json;
}

std::optional<ChartView> readView(const QJsonObject& json) {
    ChartView view;
    if (json.contains(axisKey())) {
        view.logarithmic = logarithmicNamed(json.value(axisKey()).toString());
        if (!view.logarithmic)
            return std::nullopt;
    }
    if (json.contains(unitKey())) {
        view.unit = find_functional_unit(json.value(unitKey()).toString().toStdString());
        if (!view.unit)
            return std::nullopt;
    }
    return view;
}

} // namespace

QJsonObject chartViewsJson(const ChartViews& views) {
    QJsonObject json;
    for (const auto& [chart, view] : views)
        if (const QJsonObject one = viewJson(view); !one.isEmpty())
            json[QString::fromStdString(chart)] = one;
    return json;
}

std::optional<ChartViews> readChartViews(const QJsonObject& json) {
    ChartViews views;
    for (auto at = json.begin(); at != json.end(); ++at) {
        const auto view = readView(at.value().toObject());
        if (!view)
            return std::nullopt;
        views[at.key().toStdString()] = *view;
    }
    return views;
}

std::optional<bool> logarithmicNamed(const QString& name) {
    if (name == QStringLiteral("log"))
        return true;
    return name == QStringLiteral("linear") ? std::optional(false) : std::nullopt;
}

} // namespace tokenscope
