// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_layout.h"
#include "app/publish/figure_texts.h"

class QPainter;

namespace tokenscope {

/// One chart of a page, arranged.
struct PagePart {
    Figure figure;
    FigureLayout layout;
};

/// A figure as it is published: rule, finding, charts, notes, source and scenario code. A value; it is
/// painted alike on pictures, PDF and SVG. Positions are in layout units; `zoom` CSS pixels make one.
struct FigurePage {
    Theme theme;
    bool ground = true; ///< false: transparent
    QSizeF size;        ///< CSS pixels
    qreal zoom = 1;
    FigureTexts words;
    std::vector<PagePart> parts;
    std::vector<PlacedText> texts;
    std::vector<PlacedLine> lines;

    /// In layout units.
    QRectF bounds() const { return {QPointF(0, 0), size / zoom}; }
};

/// The theme that a figure theme's name stands for; light for transparent and unknown ones.
Theme figureThemeOf(const QString& name);

/// The request must have no problem. Fonts are those of the program.
FigurePage makePage(const FigureRequest& request, const Snapshot& snapshot);

/// In CSS pixels of the painter.
void paintPage(QPainter& painter, const FigurePage& page);

} // namespace tokenscope
