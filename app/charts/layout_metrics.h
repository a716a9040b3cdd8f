// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/text_shaper.h"

#include <QMarginsF>

namespace tokenscope {

/// Where a figure is shown; decides sizes, padding and what is left out.
enum class Variant {
    main,     ///< the large chart of the window
    pinned,   ///< half-width charts under it: short texts, no legend
    compact,  ///< the large chart of a narrow window
    gallery,  ///< a thumbnail without padding
    part,     ///< one of several on a published page
    exported, ///< a published figure without padding: title and subtitle wrap to four lines
};

/// Sizes in logical pixels, from the table of variants and grown by the text scale (padding excepted).
struct LayoutMetrics {
    QMarginsF padding;
    TextStyle title;
    TextStyle subtitle;
    TextStyle row;
    TextStyle axis;
    TextStyle note;
    qreal titleBaseline; ///< below the upper edge
    qreal subtitleStep;  ///< from title to subtitle baseline, and between wrapped lines
    qreal plotGap;       ///< from the subtitle baseline to the panels
    qreal titleInset;    ///< kept free right of the title, for buttons
    qreal largestPitch;  ///< between rows
    qreal smallestPitch;
    bool legend;
    bool secondTickLine;
    bool axisTitle;
    bool details;    ///< axis names, fractions on stairs, labels marked as detail
    bool endDetails; ///< second lines of end labels
    int wrapLines;
    qreal scale; ///< the text scale
};

LayoutMetrics metricsFor(Variant variant, const Theme& theme);

} // namespace tokenscope
