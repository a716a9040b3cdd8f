// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_draft.h"

#include <algorithm>

namespace tokenscope {

QStringList wrapped(TextShaper& shaper, const QString& text, const TextStyle& style, qreal width, int count) {
    QStringList lines;
    QString rest = text;
    while (lines.size() + 1 < count && shaper.width(rest, style) > width) {
        qsizetype cut = rest.lastIndexOf(u' ');
        while (cut > 0 && shaper.width(rest.left(cut), style) > width)
            cut = rest.lastIndexOf(u' ', cut - 1);
        if (cut <= 0)
            break;
        lines.append(rest.left(cut));
        rest = rest.mid(cut + 1);
    }
    lines.append(shaper.elided(rest, style, width));
    return lines;
}

namespace {

constexpr qreal leastLastLine = 0.3; ///< of the width: a lone word under a full line looks forgotten

bool isCut(const QStringList& lines) { return lines.last().endsWith(u'…'); }

// Narrows the lines until the last one is no lone word, as long as they do not become more.
QStringList balanced(const LayoutDraft& draft, const QString& text, const TextStyle& style, qreal width,
                     int most) {
    QStringList lines = wrapped(draft.shaper, text, style, width, most);
    for (qreal share = 0.96; share > 0.6 && lines.size() > 1 && !isCut(lines) &&
                             draft.shaper.width(lines.last(), style) < leastLastLine * width;
         share -= 0.04) {
        const QStringList narrower = wrapped(draft.shaper, text, style, share * width, most);
        if (narrower.size() > lines.size() || isCut(narrower))
            break;
        lines = narrower;
    }
    return lines;
}

// The short form stands where the full one would be cut.
QStringList fitted(const LayoutDraft& draft, const QString& full, const QString& brief,
                   const TextStyle& style, qreal width, int most) {
    if (full.isEmpty())
        return {};
    const QStringList lines = balanced(draft, full, style, width, most);
    return isCut(lines) && !full.endsWith(u'…') && !brief.isEmpty()
               ? balanced(draft, brief, style, width, most)
               : lines;
}

constexpr qreal noteGap = 12;
constexpr int noteLines = 6;

QStringList noteOf(const LayoutDraft& draft, qreal width) {
    return draft.figure.note.isEmpty() || !draft.metrics.legend
               ? QStringList()
               : wrapped(draft.shaper, draft.figure.note, draft.metrics.subtitle, width, noteLines);
}

} // namespace

qreal noteHeight(LayoutDraft& draft, qreal width) {
    const qsizetype lines = noteOf(draft, width).size();
    return lines == 0 ? 0 : draft.metrics.subtitleStep * qreal(lines) + draft.scaled(noteGap);
}

void layOutNote(LayoutDraft& draft, const QRectF& inner, qreal top) {
    qreal baseline = top + draft.scaled(noteGap);
    for (const QString& line : noteOf(draft, inner.width())) {
        baseline += draft.metrics.subtitleStep;
        draft.addLive(line, {inner.left(), baseline - draft.scaled(6)}, Align::left, draft.metrics.subtitle,
                      Role::text);
    }
}

qreal layOutHeader(LayoutDraft& draft, const QRectF& inner) {
    const LayoutMetrics& m = draft.metrics;
    const Figure& figure = draft.figure;
    const qreal titleWidth = inner.width() - m.titleInset;
    qreal baseline = inner.top() + m.titleBaseline;
    const QStringList title =
        fitted(draft, figure.title, figure.shortTitle, m.title, titleWidth, draft.titleLines);
    for (const QString& line : title) {
        draft.addLive(line, {inner.left(), baseline}, Align::left, m.title, Role::text);
        baseline += m.subtitleStep;
    }
    // A held layout keeps the place of a line that is not needed for the moment.
    baseline += m.subtitleStep * std::max(0, draft.layout.titleLines - int(title.size()));
    draft.layout.titleLines = std::max(draft.layout.titleLines, int(title.size()));
    for (const QString& line :
         fitted(draft, figure.subtitle, figure.shortSubtitle, m.subtitle, inner.width(), m.wrapLines)) {
        draft.addLive(line, {inner.left(), baseline}, Align::left, m.subtitle, Role::secondaryText);
        baseline += m.subtitleStep;
    }
    const bool empty = figure.title.isEmpty() && figure.subtitle.isEmpty();
    return empty ? inner.top() + m.plotGap / 2 : baseline - m.subtitleStep + m.plotGap;
}

} // namespace tokenscope
