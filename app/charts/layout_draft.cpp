// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_draft.h"

namespace tokenscope {

PlacedText LayoutDraft::text(const QString& text, const QPointF& anchor, Align align, const TextStyle& style,
                             Role role) const {
    PlacedText placed{text, anchor, align, style, role, false, Role::chartGround, 0, {}};
    const qreal left = anchor.x() - shaper.widthBeforeAnchor(text, style, align);
    const qreal rise = shaper.capHeight(style) * 1.1;
    const qreal drop = scaled(style.size) * 0.24;
    placed.box = QRectF(left, anchor.y() - rise, shaper.width(text, style), rise + drop);
    return placed;
}

void LayoutDraft::addFixed(const QString& words, const QPointF& anchor, Align align, const TextStyle& style,
                           Role role) {
    if (!words.isEmpty())
        layout.fixedTexts.push_back(text(words, anchor, align, style, role));
}

void LayoutDraft::addLive(const QString& words, const QPointF& anchor, Align align, const TextStyle& style,
                          Role role) {
    if (!words.isEmpty())
        layout.texts.push_back(text(words, anchor, align, style, role));
}

void LayoutDraft::addLine(const QLineF& line, Role role, qreal width) {
    layout.fixedLines.push_back({line, role, width});
}

TextStyle weighted(TextStyle style, int weight) {
    style.weight = weight;
    return style;
}

} // namespace tokenscope
