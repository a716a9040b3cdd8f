// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/exploration.h"

#include <QJsonObject>

#include <optional>

namespace tokenscope {

using ChartViews = std::map<std::string, ChartView, std::less<>>;

/// {"stages": {"axis": "linear", "per": "year"}}: charts of which nothing is chosen are left out.
QJsonObject chartViewsJson(const ChartViews& views);

/// Nothing where an axis or a unit has a name that this version does not know.
std::optional<ChartViews> readChartViews(const QJsonObject& json);

/// "linear" or "log"; nothing for other words.
std::optional<bool> logarithmicNamed(const QString& name);

} // namespace tokenscope
