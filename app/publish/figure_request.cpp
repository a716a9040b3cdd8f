// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_request.h"

#include "app/charts/chart_list.h"

#include <array>

namespace tokenscope {
namespace {

QString chartNames() {
    QStringList names;
    for (const ChartEntry& chart : charts())
        names << chart.id;
    return names.join(QStringLiteral(", "));
}

QString chartsProblem(const QStringList& ids) {
    if (ids.isEmpty() || ids.size() > mostChartsOfFigure)
        return QStringLiteral("a figure has one to %1 charts").arg(mostChartsOfFigure);
    for (const QString& id : ids)
        if (!findChart(id))
            return QStringLiteral("no chart is called \"%1\"; the charts are %2")
                .arg(id.left(40), chartNames());
    return {};
}

} // namespace

std::vector<std::string> chartIds() {
    std::vector<std::string> ids;
    for (const ChartEntry& chart : charts())
        ids.push_back(chart.id.toStdString());
    return ids;
}

QStringList figureThemes() {
    return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print"),
            QStringLiteral("projector"), QStringLiteral("transparent")};
}

QStringList figureTextSizes() {
    return {QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L"), QStringLiteral("XL")};
}

qreal textSizeFactor(const QString& name) {
    constexpr std::array<qreal, 4> factors{0.88, 1, 1.18, 1.4};
    const qsizetype at = figureTextSizes().indexOf(name);
    return at < 0 ? 1 : factors[size_t(at)];
}

QString problemOf(const FigureRequest& request) {
    if (const QString problem = chartsProblem(request.charts); !problem.isEmpty())
        return problem;
    if (!figureThemes().contains(request.theme))
        return QStringLiteral("the themes of figures are %1, not \"%2\"")
            .arg(figureThemes().join(QStringLiteral(", ")), request.theme.left(40));
    if (!figureTextSizes().contains(request.textSize))
        return QStringLiteral("text sizes are S, M, L and XL, not \"%1\"").arg(request.textSize.left(40));
    for (const auto& text : {request.title, request.subtitle, request.note, request.source, request.altText})
        if (text && text->size() > longestFigureText)
            return QStringLiteral("a text of a figure has at most %1 characters").arg(longestFigureText);
    return {};
}

} // namespace tokenscope
