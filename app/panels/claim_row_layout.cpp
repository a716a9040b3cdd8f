// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/claim_row_layout.h"

#include "app/panels/verdict_chip.h"
#include "app/panels/wrapped_text.h"

#include <QCoreApplication>

#include <cmath>

namespace tokenscope {
namespace {

constexpr qreal firstBaseline = 19;
constexpr qreal statementPitch = 16;
constexpr qreal figureDrop = 19;
constexpr qreal chipRise = 14;
constexpr qreal chipGap = 8;
constexpr qreal pieceGap = 9;
constexpr qreal below = 13;
constexpr TextStyle plainStyle{12, 400};
constexpr TextStyle strong{12, 600};
constexpr TextStyle small{11, 400};

} // namespace

ClaimRowLayout::ClaimRowLayout(const ClaimRow& row, ClaimBasis basis, bool opened, ControlInk& ink,
                               qreal width)
    : m_row(row), m_ink(ink), m_width(width) {
    m_baseline = unit(firstBaseline - statementPitch);
    addLines(row.statement, {12.5, opened ? 600 : 400}, Role::text, statementPitch, width);
    m_baseline += unit(figureDrop);
    addFigure(row.line(basis), row.essay);
    if (opened)
        addOpened();
    m_height = std::ceil(m_baseline + unit(below));
}

void ClaimRowLayout::addLines(const QString& text, const TextStyle& style, Role role, qreal pitch,
                              qreal room) {
    for (const QString& line : wrappedText(text, style, room, m_ink.text())) {
        m_baseline += unit(pitch);
        m_texts.push_back({{0, m_baseline}, line, style, role});
    }
}

qreal ClaimRowLayout::addPiece(qreal x, const QString& text, const TextStyle& style, Role role) {
    if (text.isEmpty())
        return x;
    const qreal wide = m_ink.text().width(text, style);
    if (x > 0 && x + wide > m_width) {
        x = 0;
        m_baseline += unit(statementPitch);
    }
    m_texts.push_back({{x, m_baseline}, text, style, role});
    return x + wide + unit(pieceGap);
}

void ClaimRowLayout::addFigure(const ClaimLine& line, const QString& before) {
    qreal x = addPiece(0, before, plainStyle, Role::secondaryText);
    if (!before.isEmpty())
        x = addPiece(x, QStringLiteral("→"), plainStyle, Role::secondaryText);
    x = addPiece(x, line.figure, strong, Role::text);
    x = addPiece(x, line.ratio, plainStyle, Role::secondaryText) - unit(pieceGap);
    const qreal chip = VerdictChip(m_ink, line.verdict, verdictWord(line.verdict)).width();
    if (x + unit(chipGap) + chip > m_width)
        m_baseline += unit(figureDrop + 3);
    m_chips.push_back({std::round(m_baseline - unit(chipRise)), line.verdict, verdictWord(line.verdict)});
}

void ClaimRowLayout::addOpened() {
    m_baseline += unit(6);
    addLines(m_row.why, plainStyle, Role::text, statementPitch, m_width);
    if (!m_row.note.isEmpty())
        addLines(m_row.note, small, Role::secondaryText, statementPitch, m_width);
    std::vector<ClaimLine> lines{m_row.ownInputs};
    lines.insert(lines.end(), m_row.others.begin(), m_row.others.end());
    lines.push_back(m_row.inScenario);
    for (const ClaimLine& line : lines) {
        m_baseline += unit(8);
        addLines(line.basis, small, Role::secondaryText, 15, m_width);
        m_baseline += unit(figureDrop - 1);
        addFigure(line, {});
        if (line.words != verdictWord(line.verdict))
            addLines(line.words, small, Role::secondaryText, 15, m_width);
    }
    m_baseline += unit(4);
    addLines(QCoreApplication::translate("Claim", "Computed as %1").arg(m_row.expression), small,
             Role::secondaryText, 15, m_width);
}

} // namespace tokenscope
