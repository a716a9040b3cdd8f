// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_check.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

struct FigureCheck {
    Q_DECLARE_TR_FUNCTIONS(FigureCheck)
};

constexpr double pointsPerPixel = 0.75;
constexpr double leastPoints = 6.5;
constexpr double leastTextContrast = 4.5;
constexpr double leastMarkContrast = 3;
constexpr qreal leastPlotHeight = 90; ///< layout units
constexpr qreal touch = 1;            ///< pixels by which boxes may overlap

double linear(int channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

std::vector<PlacedText> textsOf(const FigurePage& page) {
    std::vector<PlacedText> texts = page.texts;
    for (const PagePart& part : page.parts) {
        texts.insert(texts.end(), part.layout.fixedTexts.begin(), part.layout.fixedTexts.end());
        texts.insert(texts.end(), part.layout.texts.begin(), part.layout.texts.end());
    }
    return texts;
}

double leastContrast(const FigurePage& page, const std::vector<Role>& roles) {
    double least = 21;
    for (const Role role : roles)
        least = std::min(least, contrast(page.theme.color(role), page.theme.color(Role::chartGround)));
    return least;
}

FigureFinding textSizeFinding(const FigurePage& page, double shownWidth) {
    const double shown = shownWidth > 0 ? shownWidth / page.size.width() : 1;
    const double points = smallestText(page) * pointsPerPixel * shown;
    return {points >= leastPoints, FigureCheck::tr("Smallest text %1 pt at %2 mm")
                                       .arg(QLocale().toString(points, 'f', 1))
                                       .arg(qRound(page.size.width() * shown / cssPerMillimetre))};
}

FigureFinding contrastFinding(const FigurePage& page) {
    const double text = leastContrast(page, {Role::text, Role::secondaryText});
    const double marks = leastContrast(page, {Role::capex, Role::electricity, Role::training, Role::silicon,
                                              Role::network, Role::margin, Role::ghost});
    return {text >= leastTextContrast && marks >= leastMarkContrast,
            FigureCheck::tr("Contrast of texts %1, of marks %2")
                .arg(QLocale().toString(text, 'f', 1), QLocale().toString(marks, 'f', 1))};
}

FigureFinding collisionFinding(const FigurePage& page) {
    const QStringList touching = touchingTexts(page);
    if (touching.isEmpty())
        return {true, FigureCheck::tr("No texts touch")};
    return {false, FigureCheck::tr("Texts touch: %1").arg(touching.front())};
}

FigureFinding edgeFinding(const FigurePage& page) {
    const QStringList off = textsOffPage(page);
    return off.isEmpty()
               ? FigureFinding{true, FigureCheck::tr("All texts lie inside")}
               : FigureFinding{false, FigureCheck::tr("A text runs off the edge: %1").arg(off.front())};
}

FigureFinding roomFinding(const FigurePage& page) {
    const auto lacking = static_cast<int>(leftOut(page));
    return lacking == 0
               ? FigureFinding{true, FigureCheck::tr("All rows and plots have room")}
               : FigureFinding{false, FigureCheck::tr("%n row(s) or plots lack room", nullptr, lacking)};
}

FigureFinding elisionFinding(const FigurePage& page) {
    const QStringList cut = cutTexts(page);
    return cut.isEmpty() ? FigureFinding{true, FigureCheck::tr("No text is cut short")}
                         : FigureFinding{false, FigureCheck::tr("A text is cut short: %1").arg(cut.front())};
}

FigureFinding sourceFinding(const FigureRequest& request) {
    const bool given = request.source && !request.source->trimmed().isEmpty();
    return given ? FigureFinding{true, FigureCheck::tr("Source and model are named")}
                 : FigureFinding{false, FigureCheck::tr("Only the model is named as the source")};
}

FigureFinding altTextFinding(const FigurePage& page) {
    return page.words.altText.trimmed().isEmpty()
               ? FigureFinding{false, FigureCheck::tr("There is no alternative text")}
               : FigureFinding{true, FigureCheck::tr("Alternative text is there")};
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

double smallestText(const FigurePage& page) {
    double least = 1e6;
    for (const PlacedText& text : textsOf(page))
        least = std::min(least, text.style.size * page.theme.textScale * page.zoom);
    return least;
}

QStringList touchingTexts(const FigurePage& page) {
    QStringList touching;
    const std::vector<PlacedText> texts = textsOf(page);
    for (size_t i = 0; i < texts.size(); ++i)
        for (size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF common = texts[i].box & texts[j].box;
            if (texts[i].angle == 0 && texts[j].angle == 0 && common.width() > touch &&
                common.height() > touch)
                touching << texts[i].text + QStringLiteral(" | ") + texts[j].text;
        }
    return touching;
}

qsizetype leftOut(const FigurePage& page) {
    qsizetype count = 0;
    for (const PagePart& part : page.parts) {
        count += std::ssize(part.figure.panels) - std::ssize(part.layout.panels) + part.layout.leftOutLabels;
        for (const PanelLayout& panel : part.layout.panels) {
            const auto& rows = panel.frame.rowCentres;
            count += std::count_if(rows.begin(), rows.end(), [](qreal y) { return std::isnan(y); });
            count += rows.empty() && panel.frame.plot.height() < leastPlotHeight ? 1 : 0;
        }
    }
    return count;
}

QStringList textsOffPage(const FigurePage& page) {
    QStringList off;
    const QRectF bounds = page.bounds().adjusted(-touch, -touch, touch, touch);
    for (const PlacedText& text : textsOf(page))
        if (text.angle == 0 && !bounds.contains(text.box))
            off << text.text;
    return off;
}

QStringList cutTexts(const FigurePage& page) {
    QStringList cut;
    for (const PlacedText& text : textsOf(page))
        if (text.text.endsWith(u'…'))
            cut << text.text;
    return cut;
}

std::vector<FigureFinding> checkFigure(const FigurePage& page, const FigureRequest& request,
                                       double shownWidth) {
    return {textSizeFinding(page, shownWidth),
            contrastFinding(page),
            collisionFinding(page),
            edgeFinding(page),
            elisionFinding(page),
            roomFinding(page),
            sourceFinding(request),
            altTextFinding(page)};
}

} // namespace tokenscope
