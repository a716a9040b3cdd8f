// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/text_shaper.h"
#include "app/controls/control_ink.h"
#include "app/panels/evidence_row.h"

#include <vector>

namespace tokenscope {

/// A piece of text of a row, in logical pixels from the row's upper left corner.
struct EvidencePiece {
    QPointF at; ///< on the baseline; the right end where `right`
    QString text;
    TextStyle style;
    Role role = Role::text;
    bool right = false;
};

/// Where the parts of a row of the evidence panel lie. An opened row has all figures, the boundary and the
/// source.
class EvidenceRowLayout {
public:
    EvidenceRowLayout(const EvidenceRow& row, bool opened, ControlInk& ink, qreal width);

    qreal height() const { return m_height; }
    const std::vector<EvidencePiece>& texts() const { return m_texts; }

private:
    void addHeading();
    void addLines(const QString& text, const TextStyle& style, Role role, qreal pitch);
    void addFigure(const EvidenceFigure& figure);
    void addRight(qreal fromRight, const QString& text, const TextStyle& style, Role role);
    qreal unit(qreal logical) const { return m_ink.px(logical); }

    const EvidenceRow& m_row;
    ControlInk& m_ink;
    qreal m_width;
    qreal m_baseline = 0;
    qreal m_height = 0;
    std::vector<EvidencePiece> m_texts;
};

} // namespace tokenscope
