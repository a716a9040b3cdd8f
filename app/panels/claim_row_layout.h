// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/panels/claim_row.h"

#include <QStringList>

#include <vector>

namespace tokenscope {

/// A piece of text of a claim's row, in logical pixels from the row's upper left corner.
struct ClaimPiece {
    QPointF at; ///< on the baseline
    QString text;
    TextStyle style;
    Role role = Role::text;
};

struct ClaimChip {
    qreal top = 0;
    Verdict verdict = Verdict::no_figure;
    QString word;
};

/// Where the parts of a claim's row lie. An opened row has both verdicts, the reason and the arithmetic.
class ClaimRowLayout {
public:
    ClaimRowLayout(const ClaimRow& row, ClaimBasis basis, bool opened, ControlInk& ink, qreal width);

    qreal height() const { return m_height; }
    const std::vector<ClaimPiece>& texts() const { return m_texts; }
    /// Chips stand at the right edge.
    const std::vector<ClaimChip>& chips() const { return m_chips; }

private:
    void addLines(const QString& text, const TextStyle& style, Role role, qreal pitch, qreal room);
    /// The figure with its verdict at the right; in lines of its own where they do not fit side by side.
    void addFigure(const ClaimLine& line, const QString& before);
    void addOpened();
    qreal addPiece(qreal x, const QString& text, const TextStyle& style, Role role);
    qreal unit(qreal logical) const { return m_ink.px(logical); }

    const ClaimRow& m_row;
    ControlInk& m_ink;
    qreal m_width;
    qreal m_baseline = 0;
    qreal m_height = 0;
    std::vector<ClaimPiece> m_texts;
    std::vector<ClaimChip> m_chips;
};

} // namespace tokenscope
