// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_page.h"

namespace tokenscope {

/// One finding of the check before publishing: advice, no lock.
struct FigureFinding {
    bool good = true;
    QString sentence; ///< in the program's language
};

/// Smallest text at the width at which the figure will be seen (CSS pixels; 0: its own), contrast of texts
/// and marks with the ground, texts that touch, texts cut short, and a missing source or alternative text.
std::vector<FigureFinding> checkFigure(const FigurePage& page, const FigureRequest& request,
                                       double shownWidth = 0);

/// WCAG 2 contrast, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// Pairs of texts of a page whose boxes overlap, as "a | b".
QStringList touchingTexts(const FigurePage& page);

/// How many rows, panels, names of curves and plots of a usual height the charts of a page lack for want of
/// room.
qsizetype leftOut(const FigurePage& page);

/// Texts that run off a page.
QStringList textsOffPage(const FigurePage& page);

/// Texts that end in an ellipsis because they have no room.
QStringList cutTexts(const FigurePage& page);

/// The smallest text in CSS pixels of the figure's own size.
double smallestText(const FigurePage& page);

} // namespace tokenscope
