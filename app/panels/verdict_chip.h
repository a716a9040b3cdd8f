// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "core/analysis/claim_verdict.h"

namespace tokenscope {

Role verdictRole(Verdict verdict);

/// Paints the sign of a verdict: a disc, a half disc, a ring, a cross, a line.
void paintVerdictGlyph(QPainter& painter, Verdict verdict, const QPointF& centre, qreal radius,
                       const QColor& color);

/// A verdict as a word in a frame. It differs by its sign as well as by its colour; "impossible" is filled.
class VerdictChip {
public:
    VerdictChip(ControlInk& ink, Verdict verdict, const QString& word);

    qreal width() const;
    qreal height() const;
    /// `right` and `top` of the chip.
    void paint(QPainter& painter, qreal right, qreal top) const;

private:
    ControlInk& m_ink;
    Verdict m_verdict;
    QString m_word;
};

} // namespace tokenscope
