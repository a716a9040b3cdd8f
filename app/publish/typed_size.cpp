// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/typed_size.h"

#include "app/publish/figure_files.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace tokenscope {
namespace {

struct FigureSizes {
    Q_DECLARE_TR_FUNCTIONS(FigureSizes)
};

constexpr double millimetresPerInch = 25.4;

struct LengthUnit {
    const char* name;
    double factor; ///< to the measure's own unit
};
constexpr std::array<LengthUnit, 2> pixelUnits{{{"px", 1}, {"pixels", 1}}};
constexpr std::array<LengthUnit, 5> paperUnits{{{"mm", 1},
                                                {"cm", 10},
                                                {"in", millimetresPerInch},
                                                {"\"", millimetresPerInch},
                                                {"pt", millimetresPerInch / 72}}};
constexpr std::array<LengthUnit, 3> resolutionUnits{{{"dpi", 1}, {"ppi", 1}, {"dpcm", 2.54}}};

double rounded(double value) { return std::round(value * 100) / 100; }

// A number above 0 and a unit of the table; without a unit the measure's own.
template <size_t n>
std::optional<double> measureOf(const QString& words, const std::array<LengthUnit, n>& units) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]+(?:[.,][0-9]+)?)\\s*([a-z\"]*)$"));
    const auto match = pattern.match(words.trimmed().toLower());
    const double number = match.captured(1).replace(u',', u'.').toDouble();
    if (!match.hasMatch() || !(number > 0) || !std::isfinite(number))
        return std::nullopt;
    if (match.captured(2).isEmpty())
        return number;
    for (const LengthUnit& unit : units)
        if (match.captured(2) == QLatin1String(unit.name))
            return number * unit.factor;
    return std::nullopt;
}

/// Reads one measure after another and keeps the first problem.
class MeasureReader {
public:
    double pixels(const QString& words) {
        return std::round(read(words, pixelUnits, FigureSizes::tr("a number of pixels, such as 1200")));
    }
    double paper(const QString& words) {
        return rounded(
            read(words, paperUnits, FigureSizes::tr("a length in mm, cm, in or pt, such as 85 mm")));
    }
    double dpi(const QString& words) {
        return rounded(
            read(words, resolutionUnits, FigureSizes::tr("a number of dots per inch, such as 300")));
    }
    const QString& problem() const { return m_problem; }

private:
    // 0: not given, or a problem.
    template <size_t n>
    double read(const QString& words, const std::array<LengthUnit, n>& units, const QString& right) {
        if (words.trimmed().isEmpty())
            return 0;
        const auto value = measureOf(words, units);
        if (!value && m_problem.isEmpty())
            m_problem = FigureSizes::tr("“%1” is not %2").arg(words.trimmed().left(40), right);
        return value.value_or(0);
    }

    QString m_problem;
};

/// 0: not given.
struct Measures {
    double pixelWidth, pixelHeight, paperWidth, paperHeight, dpi;
};

SizeAnswer wrong(const QString& problem) { return {{}, problem}; }

QString pictureProblem(const FigureSize& size) {
    const QSizeF pixels = size.cssSize() * size.pictureScale();
    if (pixels.width() * pixels.height() <= mostPicturePixels)
        return {};
    return FigureSizes::tr("%1 × %2 pixels are more than 64 million; choose fewer dots per inch or a smaller "
                           "figure")
        .arg(qRound(pixels.width()))
        .arg(qRound(pixels.height()));
}

SizeAnswer checked(const FigureSize& size) {
    for (const QString& problem : {problemOf(size), pictureProblem(size)})
        if (!problem.isEmpty())
            return wrong(problem);
    return {size, {}};
}

SizeAnswer onPaper(double width, double height, double dpi) {
    FigureSize size{width, height, FigureSize::Unit::millimetres, dpi, height == 0};
    if (size.grows)
        size.height = leastPaperHeight(width);
    return checked(size);
}

// Dots per inch of a side that is known in pixels and on paper; 0: none is.
double impliedDpi(const Measures& given) {
    if (given.pixelWidth > 0 && given.paperWidth > 0)
        return given.pixelWidth / given.paperWidth * millimetresPerInch;
    return given.pixelHeight > 0 && given.paperHeight > 0
               ? given.pixelHeight / given.paperHeight * millimetresPerInch
               : 0;
}

double paperSide(double millimetres, double pixels, double dpi) {
    return millimetres > 0 ? millimetres : dpi > 0 ? rounded(pixels / dpi * millimetresPerInch) : 0;
}

SizeAnswer sizeOf(const Measures& given) {
    const double implied = rounded(impliedDpi(given));
    const double dpi = implied > 0 ? implied : given.dpi;
    const double width = paperSide(given.paperWidth, given.pixelWidth, dpi);
    const double height = paperSide(given.paperHeight, given.pixelHeight, dpi);
    if (given.pixelWidth == 0 && width == 0)
        return wrong(FigureSizes::tr("A figure has a width, in pixels or on paper"));
    if (given.pixelWidth > 0 && given.pixelHeight > 0 && given.paperWidth + given.paperHeight == 0)
        return checked({given.pixelWidth, given.pixelHeight, FigureSize::Unit::pixels, given.dpi});
    if ((implied > 0 && given.dpi > 0) || (width > 0 && height == 0 && given.pixelHeight > 0))
        return wrong(FigureSizes::tr("Pixels, paper and dots per inch: two of them give the third"));
    if (width == 0)
        return wrong(FigureSizes::tr("In pixels a figure has a height, too"));
    return onPaper(width, height, dpi);
}

} // namespace

bool TypedSize::isEmpty() const {
    return pixelWidth.isEmpty() && pixelHeight.isEmpty() && paperWidth.isEmpty() && paperHeight.isEmpty();
}

SizeAnswer sizeOf(const TypedSize& typed) {
    MeasureReader reader;
    const Measures given{reader.pixels(typed.pixelWidth), reader.pixels(typed.pixelHeight),
                         reader.paper(typed.paperWidth), reader.paper(typed.paperHeight),
                         reader.dpi(typed.dpi)};
    return reader.problem().isEmpty() ? sizeOf(given) : wrong(reader.problem());
}

} // namespace tokenscope
