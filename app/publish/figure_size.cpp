// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_size.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

struct FigureSizes {
    Q_DECLARE_TR_FUNCTIONS(FigureSizes)
};

constexpr double usualPrintDpi = 300;
constexpr double specifiedSide = 667; ///< CSS pixels, of a square as large as the specified figure
constexpr double usualAspect = 170.0 / 120.0;
constexpr double usualHeight = 120; ///< millimetres, of a narrow figure up to as much taller than wide

constexpr double leastDpi = 30;
constexpr double mostDpi = 2400;

bool isWithin(double value, double low, double high) { return value >= low && value <= high; }

QString sideProblem(const FigureSize& size) {
    const bool paper = size.unit == FigureSize::Unit::millimetres;
    const double least = paper ? 20 : 10;
    const double most = paper ? 1000 : 8192;
    const QString unit = paper ? QStringLiteral("mm") : QStringLiteral("px");
    for (const double side : {size.width, size.height})
        if (!isWithin(side, least, most))
            return FigureSizes::tr("A side of a figure has %1 to %2 %3, not %4")
                .arg(QString::number(least), QString::number(most), unit, QString::number(side, 'g', 6));
    return {};
}

QString plainNumber(double value) { return QString::number(value, 'g', 6); }

} // namespace

double leastPaperHeight(double width) {
    return std::round(std::max(width / usualAspect, std::min(usualHeight, width * usualAspect)));
}

QString problemOf(const FigureSize& size) {
    if (const QString problem = sideProblem(size); !problem.isEmpty())
        return problem;
    if (size.dpi != 0 && !isWithin(size.dpi, leastDpi, mostDpi))
        return FigureSizes::tr("A picture has %1 to %2 dots per inch, not %3")
            .arg(QString::number(leastDpi), QString::number(mostDpi), QString::number(size.dpi, 'g', 6));
    return {};
}

QSizeF FigureSize::cssSize() const {
    if (unit == Unit::millimetres)
        return QSizeF(width, height) * cssPerMillimetre;
    return QSizeF(width, height) * (dpi > 0 ? 96 / dpi : 1);
}

double FigureSize::pictureScale() const {
    if (dpi > 0)
        return dpi / 96;
    return unit == Unit::millimetres ? usualPrintDpi / 96 : 1;
}

double FigureSize::zoom() const {
    if (unit == Unit::millimetres || dpi > 0)
        return 1;
    return std::max(1.0, std::sqrt(width * height) / specifiedSide);
}

QString FigureSize::text() const {
    const QString size = plainNumber(width) + (grows ? QString() : u'x' + plainNumber(height)) +
                         (unit == Unit::millimetres ? QStringLiteral("mm") : QString());
    return dpi > 0 ? size + u'@' + plainNumber(dpi) : size;
}

std::vector<FigureSizePreset> figureSizePresets() {
    using Unit = FigureSize::Unit;
    return {{QStringLiteral("article"), FigureSizes::tr("Article"), {1200, 675}},
            {QStringLiteral("square"), FigureSizes::tr("Square"), {1080, 1080}},
            {QStringLiteral("portrait"), FigureSizes::tr("Portrait"), {1080, 1350}},
            {QStringLiteral("slide"), FigureSizes::tr("Slide"), {1920, 1080}},
            {QStringLiteral("column"), FigureSizes::tr("Column"), {85, 120, Unit::millimetres, 0, true}},
            {QStringLiteral("page"), FigureSizes::tr("Page width"), {170, 120, Unit::millimetres, 0, true}},
            {QStringLiteral("a4"), FigureSizes::tr("A4 page"), {210, 297, Unit::millimetres}}};
}

std::optional<FigureSize> figureSizeOf(const QString& words) {
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:([a-z][a-z0-9]+)|([0-9]{1,4}(?:\\.[0-9]{1,2})?)(?:[xX×]([0-9]{1,4}(?:\\.[0-9]{1,2})?))?(mm|px)?)"
        "(?:@([0-9]{1,4}(?:\\.[0-9]{1,2})?)(?:dpi)?)?$"));
    const auto match = pattern.match(words.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    FigureSize size;
    if (const QString id = match.captured(1); !id.isEmpty()) {
        const auto presets = figureSizePresets();
        const auto at = std::find_if(presets.begin(), presets.end(),
                                     [&](const FigureSizePreset& preset) { return preset.id == id; });
        if (at == presets.end())
            return std::nullopt;
        size = at->size;
    } else {
        const bool paper = match.captured(4) == QStringLiteral("mm");
        size.unit = paper ? FigureSize::Unit::millimetres : FigureSize::Unit::pixels;
        size.width = match.captured(2).toDouble();
        size.grows = match.captured(3).isEmpty();
        size.height = size.grows ? leastPaperHeight(size.width) : match.captured(3).toDouble();
        if (size.grows && !paper)
            return std::nullopt;
    }
    size.dpi = match.captured(5).toDouble();
    if (!match.captured(5).isEmpty() && size.dpi == 0)
        return std::nullopt;
    return problemOf(size).isEmpty() ? std::optional(size) : std::nullopt;
}

QString figureSizeHelp() {
    return QStringLiteral("WIDTHxHEIGHT from 10 to 8192 such as 1200x675, 170x120mm, 170mm@600, or article, "
                          "square, portrait, slide, column, page or a4");
}

} // namespace tokenscope
