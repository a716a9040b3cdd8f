// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_layout.h"

class QPainter;

namespace tokenscope {

/// Paints an arranged figure on any painter (screen, PNG, PDF, SVG) in logical pixels; lines fall on whole
/// device pixels. The layers are painted in the order of the functions; a view that has its own series leaves
/// out `series`.
class FigurePainter {
public:
    FigurePainter(QPainter& painter, TextShaper& shaper, const Figure& figure, const FigureLayout& layout);

    void ground();
    /// Grid, axes, row labels, headers, legend: what stays while a value moves.
    void fixed();
    void regions();
    /// Rules, spread bars, segments, stairs and rings.
    void under();
    /// Curves, bars and dots.
    void series();
    /// Crosses, ticks, arrows, leaders and all changing texts.
    void over();
    /// Without the ground where the figure stands on something else.
    void all(bool withGround = true);

private:
    void text(const PlacedText& text);
    void line(const PlacedLine& line);
    void symbol(const PlacedSymbol& symbol);
    void overflow(const PlacedOverflow& overflow);

    QPainter& m_painter;
    TextShaper& m_shaper;
    const Figure& m_figure;
    const FigureLayout& m_layout;
};

/// Arranges and paints a figure, ground included.
void paintFigure(QPainter& painter, const Figure& figure, const Theme& theme, const QRectF& bounds,
                 Variant variant);

} // namespace tokenscope
