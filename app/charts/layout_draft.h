// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_layout.h"

#include <cmath>

namespace tokenscope {

/// A layout in the making, with what its steps share.
struct LayoutDraft {
    const Figure& figure;
    TextShaper& shaper;
    LayoutMetrics metrics;
    FigureLayout layout = {};
    int titleLines = 1; ///< at most

    /// Grows a length with the text.
    qreal scaled(qreal length) const { return length * metrics.scale; }
    /// The baseline that centres capitals on `y`.
    qreal baselineAt(qreal y, const TextStyle& style) const { return y + shaper.capHeight(style) / 2; }
    PlacedText text(const QString& text, const QPointF& anchor, Align align, const TextStyle& style,
                    Role role) const;
    void addFixed(const QString& text, const QPointF& anchor, Align align, const TextStyle& style, Role role);
    void addLive(const QString& text, const QPointF& anchor, Align align, const TextStyle& style, Role role);
    void addLine(const QLineF& line, Role role, qreal width = 1);
};

inline constexpr qreal rowIndent = 15;       ///< per depth
inline constexpr qreal labelStep = 14;       ///< between the lines of a label that is too long for one
inline constexpr qreal labelGap = 15;        ///< from row labels to the plot
inline constexpr qreal separatorSpace = 0.3; ///< above a separated row, in row pitches

/// Widths step by 4 px, so that a changing value seldom moves a neighbour.
inline qreal stepped(qreal width) { return std::ceil(width / 4) * 4; }

/// A copy of `style` at another weight.
TextStyle weighted(TextStyle style, int weight);

/// Breaks at spaces into at most `count` lines; the last is shortened with an ellipsis.
QStringList wrapped(TextShaper& shaper, const QString& text, const TextStyle& style, qreal width, int count);

/// Whether the rows of a panel are a list with texts.
inline bool hasRows(const Panel& panel) { return panel.y.scale == Scale::categories; }

/// The label of a row, or its short form where all are short.
inline const QString& labelOf(const Row& row, const PanelFrame& frame) {
    return frame.shortLabels && !row.shortLabel.isEmpty() ? row.shortLabel : row.label;
}

/// Of a row's label, where the rows stand far enough apart.
inline int mostLabelLines(const LayoutDraft& draft) { return draft.metrics.wrapLines > 1 ? 3 : 2; }

/// Title and subtitle; returns the top of the panels.
qreal layOutHeader(LayoutDraft& draft, const QRectF& inner);

/// Height of the legend below the panels, 0 without one.
/// Of the sentence under the plots, with the gap above it.
qreal noteHeight(LayoutDraft& draft, qreal width);
void layOutNote(LayoutDraft& draft, const QRectF& inner, qreal top);
qreal legendHeight(LayoutDraft& draft, qreal width);
void layOutLegend(LayoutDraft& draft, const QRectF& inner, qreal plotLeft);
/// The legend inside a plot, where the figure asks for it.
void layOutInnerLegend(LayoutDraft& draft, const QRectF& plot);

/// What is left out or kept of a panel's texts.
struct PanelPlan {
    bool xTexts = true;
    bool xTitle = true;
};

/// Width below which a panel without rows would be nothing but the texts of its y axis.
qreal leastExtent(const LayoutDraft& draft, const Panel& panel);

/// Finds the plot and the places of row labels, columns and end labels in `area`.
PanelFrame frameOf(LayoutDraft& draft, const Panel& panel, const QRectF& area, const PanelPlan& plan);

/// Places row labels and columns of values; gives way in the order short labels, columns, elision.
void placeColumns(const LayoutDraft& draft, const Panel& panel, PanelFrame& frame);

/// Whether the second line under an x axis is shown: twins of the first only where there is room, own texts
/// always.
bool hasSecondLine(const LayoutDraft& draft, const Axis& axis);

/// Grid, axis lines, ticks and axis texts.
void layOutAxes(LayoutDraft& draft, const Panel& panel, const PanelLayout& place, const PanelPlan& plan);

/// The heading of a panel, or the title of its y axis, in lines; empty without one.
QStringList headingLines(const LayoutDraft& draft, const Panel& panel, qreal width);
inline constexpr qreal headingStep = 16; ///< between the lines of a heading

/// Heading, row labels, tree, column headers and cells.
void layOutRows(LayoutDraft& draft, const Panel& panel, const PanelFrame& frame);
void layOutHeading(LayoutDraft& draft, const Panel& panel, const PanelFrame& frame);

/// Labels of marks, bars, stairs and curve ends, and words for values that an axis has no place for.
void layOutLabels(LayoutDraft& draft, const Panel& panel, const PanelLayout& place);
void layOutEndLabels(LayoutDraft& draft, const Panel& panel, const PanelLayout& place);
void layOutGutter(LayoutDraft& draft, const Panel& panel, const PanelLayout& place);
/// Arrows at the edges beyond which marks lie: dots of rows always, other marks on held axes.
void layOutOverflows(LayoutDraft& draft, const Panel& panel, const PanelLayout& place);

/// Places for pointer and keyboard.
void layOutTargets(LayoutDraft& draft, const Panel& panel, const PanelLayout& place);

/// Whether a value of the panel's dots has no place on its logarithmic x axis.
bool needsGutter(const Panel& panel);
QString gutterWord(double value);

} // namespace tokenscope
