// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/text_shaper.h"

namespace tokenscope {

/// From this size up texts are in Inter Display; logical pixels before the text scale.
inline constexpr qreal displaySize = 18;

/// A text for a device that keeps texts whole.
struct WholeText {
    QPointF anchor; ///< on the baseline, in the painter's coordinates
    QString text;
    Align align = Align::left; ///< left, centre or right
    qreal size = 11;           ///< in the painter's units
    int weight = 400;
    bool display = false; ///< in the display cut of the typeface
    qreal halo = 0;       ///< width of a stroke around the letters, drawn instead of them; 0: none
};

/// What a paint device also is when it writes texts as texts: with it, searching and other fonts stay
/// possible.
class TextDevice {
public:
    virtual ~TextDevice() = default;
    /// With the painter's pen and transformation.
    virtual void addText(const QPainter& painter, const WholeText& text) = 0;
};

} // namespace tokenscope
