// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_draft.h"

#include <algorithm>

namespace tokenscope {

namespace {

constexpr qreal symbolGap = 8;
constexpr qreal entryGap = 24;
constexpr qreal lineHeight = 20;

qreal symbolWidth(Symbol symbol) {
    switch (symbol) {
    case Symbol::dot:
    case Symbol::ring:
        return 14;
    case Symbol::recomputedTick:
        return 4;
    case Symbol::area:
        return 16;
    case Symbol::curve:
    case Symbol::spread:
        return 24;
    }
    return 14;
}

qreal entryWidth(const LayoutDraft& draft, const LegendEntry& entry) {
    return draft.scaled(symbolWidth(entry.symbol) + symbolGap) +
           draft.shaper.width(entry.text, draft.metrics.axis);
}

// First entries of the legend's lines.
std::vector<size_t> lineStarts(const LayoutDraft& draft, qreal width) {
    std::vector<size_t> starts{0};
    qreal used = 0;
    for (size_t i = 0; i < draft.figure.legend.size(); ++i) {
        const qreal entry = entryWidth(draft, draft.figure.legend[i]);
        if (used > 0 && used + entry > width) {
            starts.push_back(i);
            used = 0;
        }
        used += entry + draft.scaled(entryGap);
    }
    return starts;
}

qreal lineWidth(const LayoutDraft& draft) {
    qreal width = -draft.scaled(entryGap);
    for (const LegendEntry& entry : draft.figure.legend)
        width += entryWidth(draft, entry) + draft.scaled(entryGap);
    return width;
}

bool isBelow(const LayoutDraft& draft) {
    return draft.metrics.legend && !draft.figure.legend.empty() &&
           draft.figure.legendPlace == LegendPlace::below;
}

void addEntry(LayoutDraft& draft, const LegendEntry& entry, const QPointF& leftCentre, qreal right,
              Role role) {
    const qreal symbol = draft.scaled(symbolWidth(entry.symbol));
    draft.layout.symbols.push_back(
        {QRectF(leftCentre.x(), leftCentre.y() - symbol / 2, symbol, symbol), entry});
    const QPointF anchor(leftCentre.x() + symbol + draft.scaled(symbolGap),
                         draft.baselineAt(leftCentre.y(), draft.metrics.axis));
    draft.addFixed(draft.shaper.elided(entry.text, draft.metrics.axis, right - anchor.x()), anchor,
                   Align::left, draft.metrics.axis, role);
}

} // namespace

qreal legendHeight(LayoutDraft& draft, qreal width) {
    if (!isBelow(draft))
        return 0;
    return draft.scaled(lineHeight) * qreal(lineStarts(draft, width).size()) + draft.scaled(2);
}

void layOutLegend(LayoutDraft& draft, const QRectF& inner, qreal plotLeft) {
    if (!isBelow(draft))
        return;
    const bool fits = lineWidth(draft) <= inner.right() - plotLeft;
    const qreal left = fits ? plotLeft : inner.left();
    const std::vector<size_t> starts = lineStarts(draft, inner.right() - left);
    qreal y = inner.bottom() - draft.scaled(lineHeight) * (qreal(starts.size()) - 0.5);
    qreal x = left;
    for (size_t i = 0; i < draft.figure.legend.size(); ++i) {
        const LegendEntry& entry = draft.figure.legend[i];
        if (i > 0 && std::find(starts.begin(), starts.end(), i) != starts.end()) {
            y += draft.scaled(lineHeight);
            x = left;
        }
        addEntry(draft, entry, {x, y}, inner.right(), Role::secondaryText);
        x += entryWidth(draft, entry) + draft.scaled(entryGap);
    }
}

void layOutInnerLegend(LayoutDraft& draft, const QRectF& plot) {
    if (draft.figure.legendPlace != LegendPlace::lowerRight)
        return;
    qreal widest = 0;
    for (const LegendEntry& entry : draft.figure.legend)
        widest = std::max(widest, entryWidth(draft, entry));
    const qreal left = plot.right() - widest - draft.scaled(16);
    qreal y = plot.bottom() - draft.scaled(lineHeight) * (qreal(draft.figure.legend.size()) + 0.5);
    for (const LegendEntry& entry : draft.figure.legend) {
        addEntry(draft, entry, {left, y}, plot.right(), Role::text);
        y += draft.scaled(lineHeight);
    }
}

} // namespace tokenscope
