// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/wrapped_text.h"

namespace tokenscope {
namespace {

// As many characters of a word as fit, but at least one.
qsizetype fittingLength(const QString& word, const TextStyle& style, qreal width, TextShaper& shaper) {
    qsizetype length = word.size();
    while (length > 1 && shaper.width(word.left(length), style) > width)
        --length;
    return length;
}

} // namespace

QStringList wrappedText(const QString& text, const TextStyle& style, qreal width, TextShaper& shaper) {
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : QString(line + u' ' + word);
        if (shaper.width(longer, style) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        for (qsizetype fit; (fit = fittingLength(word, style, width, shaper)) < word.size();
             word = word.mid(fit))
            lines << word.left(fit);
        line = word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines << line;
    return lines;
}

void drawLines(QPainter& painter, QPointF firstBaseline, qreal pitch, const QStringList& lines,
               const TextStyle& style, TextShaper& shaper) {
    for (const QString& line : lines) {
        shaper.draw(painter, firstBaseline, line, style);
        firstBaseline.ry() += pitch;
    }
}

} // namespace tokenscope
