// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_size.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace tokenscope {

/// What a publisher decides about a figure. Texts that are not given are drafted from the scenario.
struct FigureRequest {
    QStringList charts; ///< ids; one, or up to six on one page
    FigureSize size;
    QString theme = QStringLiteral("light"); ///< light, dark, print, projector or transparent
    QString textSize = QStringLiteral("M");  ///< S, M, L or XL
    std::optional<QString> title = {};
    std::optional<QString> subtitle = {};
    std::optional<QString> note = {};
    std::optional<QString> source = {}; ///< the program and its model are named in any case
    std::optional<QString> altText = {};
    bool definitions = false; ///< of terms, under the figure
    bool settings = false;    ///< all that differs from the preset, under the figure
    bool embedded = true;     ///< the scenario inside the file
    bool outlines = false;    ///< letters of an SVG as shapes

    friend bool operator==(const FigureRequest&, const FigureRequest&) = default;
};

inline constexpr qsizetype mostChartsOfFigure = 6;
inline constexpr qsizetype longestFigureText = 4000; ///< characters

/// The ids of all charts, for codes.
std::vector<std::string> chartIds();

/// Names as the command line and files give them.
QStringList figureThemes();
QStringList figureTextSizes();
/// By how much a text size changes all; 1 for an unknown name.
qreal textSizeFactor(const QString& name);

/// What is wrong with a request, as one English sentence; empty: nothing. Charts, theme, text size, lengths.
QString problemOf(const FigureRequest& request);

} // namespace tokenscope
