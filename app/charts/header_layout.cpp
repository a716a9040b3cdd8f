// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_draft.h"

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

QStringList fitted(const LayoutDraft& draft, const QString& full, const QString& brief,
                   const TextStyle& style, qreal width) {
    const int lines = draft.metrics.wrapLines;
    const bool tooLong = draft.shaper.width(full, style) > width * lines;
    const QString& text = tooLong && !brief.isEmpty() ? brief : full;
    return text.isEmpty() ? QStringList() : wrapped(draft.shaper, text, style, width, lines);
}

constexpr qreal noteGap = 12;
constexpr int noteLines = 3;

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
    for (const QString& line : fitted(draft, figure.title, figure.shortTitle, m.title, titleWidth)) {
        draft.addLive(line, {inner.left(), baseline}, Align::left, m.title, Role::text);
        baseline += m.subtitleStep;
    }
    for (const QString& line :
         fitted(draft, figure.subtitle, figure.shortSubtitle, m.subtitle, inner.width())) {
        draft.addLive(line, {inner.left(), baseline}, Align::left, m.subtitle, Role::secondaryText);
        baseline += m.subtitleStep;
    }
    const bool empty = figure.title.isEmpty() && figure.subtitle.isEmpty();
    return empty ? inner.top() + m.plotGap / 2 : baseline - m.subtitleStep + m.plotGap;
}

} // namespace tokenscope
