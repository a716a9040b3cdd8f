// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/text_shaper.h"

#include <QStringList>

namespace tokenscope {

/// The text broken at spaces into lines of at most `width`; a word that is wider is broken inside. At least
/// one line.
QStringList wrappedText(const QString& text, const TextStyle& style, qreal width, TextShaper& shaper);

/// Draws lines from the first baseline down, `pitch` apart, with the painter's pen.
void drawLines(QPainter& painter, QPointF firstBaseline, qreal pitch, const QStringList& lines,
               const TextStyle& style, TextShaper& shaper);

} // namespace tokenscope
