// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure.h"

#include <cmath>

namespace tokenscope {

namespace {

bool isLogarithmic(Scale scale) { return scale == Scale::log10 || scale == Scale::ratio; }

void checkAxis(const Axis& axis, const QString& where, QStringList& found) {
    if (axis.scale == Scale::categories)
        return;
    if (!std::isfinite(axis.from) || !std::isfinite(axis.to) || axis.from >= axis.to)
        found.append(where + QStringLiteral(": the axis has no extent"));
    if (isLogarithmic(axis.scale) && axis.from <= 0)
        found.append(where + QStringLiteral(": a logarithmic axis starts at or below 0"));
}

void checkBars(const Bars& bars, const Axis& x, const QString& where, QStringList& found) {
    if (x.scale == Scale::log10)
        found.append(where + QStringLiteral(": bars on a logarithmic axis"));
    if (x.scale != Scale::ratio)
        return;
    for (const Bar& bar : bars.bars) {
        if (bar.from != 1 && bar.to != 1)
            found.append(where + QStringLiteral(": a bar on a ratio axis has no end at 1"));
    }
}

void checkPanel(const Panel& panel, const QString& where, QStringList& found) {
    checkAxis(panel.x, where + QStringLiteral(", x"), found);
    checkAxis(panel.y, where + QStringLiteral(", y"), found);
    for (const Mark& mark : panel.marks) {
        if (const auto* bars = std::get_if<Bars>(&mark))
            checkBars(*bars, panel.x, where, found);
    }
    for (const Row& row : panel.rows) {
        if (!row.cells.empty() && row.cells.size() != panel.columns.size())
            found.append(where + QStringLiteral(": a row's cells do not match the columns"));
    }
}

} // namespace

QStringList problems(const Figure& figure) {
    QStringList found;
    for (size_t i = 0; i < figure.panels.size(); ++i)
        checkPanel(figure.panels[i], QStringLiteral("%1, panel %2").arg(figure.id).arg(i + 1), found);
    for (const QStringList& row : figure.table.rows) {
        if (size_t(row.size()) != figure.table.columns.size())
            found.append(figure.id + QStringLiteral(": a table row does not match the header"));
    }
    return found;
}

} // namespace tokenscope
