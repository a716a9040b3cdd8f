// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/evidence_row_layout.h"

#include "app/panels/wrapped_text.h"

#include <cmath>

namespace tokenscope {
namespace {

constexpr qreal firstBaseline = 19;
constexpr qreal titlePitch = 16;
constexpr qreal detailPitch = 15;
constexpr qreal figurePitch = 18;
constexpr qreal below = 10;
constexpr qreal headingBaseline = 26;
constexpr qreal headingHeight = 34;
/// Right edges of the two columns before the last, from the right.
constexpr qreal publishedEdge = 112;
constexpr qreal modelEdge = 54;
constexpr TextStyle headingStyle{12.5, 600};
constexpr TextStyle columnStyle{11, 400};
constexpr TextStyle titleStyle{12.5, 400};
constexpr TextStyle openedStyle{12.5, 600};
constexpr TextStyle small{11, 400};
constexpr TextStyle plainStyle{12, 400};
constexpr TextStyle strong{12, 600};

} // namespace

EvidenceRowLayout::EvidenceRowLayout(const EvidenceRow& row, bool opened, ControlInk& ink, qreal width)
    : m_row(row), m_ink(ink), m_width(width) {
    if (row.kind == EvidenceRow::Kind::heading) {
        addHeading();
        return;
    }
    m_baseline = unit(firstBaseline - titlePitch);
    addLines(row.title, opened ? openedStyle : titleStyle, Role::text, titlePitch);
    addLines(row.detail, small, Role::secondaryText, detailPitch);
    m_baseline += unit(2);
    for (const EvidenceFigure& figure : row.figures) {
        addFigure(figure);
        if (!opened)
            break;
    }
    if (opened) {
        m_baseline += unit(4);
        for (const QString& note : row.notes)
            addLines(note, small, Role::secondaryText, detailPitch);
    }
    m_height = std::ceil(m_baseline + unit(below));
}

void EvidenceRowLayout::addHeading() {
    const qreal columns = m_row.columns[0].isEmpty() ? 0 : unit(publishedEdge + 52);
    m_baseline = unit(headingBaseline - titlePitch);
    addLines(m_row.title, headingStyle, Role::text, titlePitch);
    const bool beside = m_ink.text().width(m_row.title, headingStyle) <= m_width - columns;
    if (!beside)
        m_baseline += unit(titlePitch);
    addRight(unit(publishedEdge), m_row.columns[0], columnStyle, Role::secondaryText);
    addRight(unit(modelEdge), m_row.columns[1], columnStyle, Role::secondaryText);
    m_height = std::ceil(m_baseline + unit(headingHeight - headingBaseline));
}

void EvidenceRowLayout::addLines(const QString& text, const TextStyle& style, Role role, qreal pitch) {
    if (text.isEmpty())
        return;
    for (const QString& line : wrappedText(text, style, m_width, m_ink.text())) {
        m_baseline += unit(pitch);
        m_texts.push_back({{0, m_baseline}, line, style, role});
    }
}

void EvidenceRowLayout::addRight(qreal fromRight, const QString& text, const TextStyle& style, Role role) {
    if (!text.isEmpty())
        m_texts.push_back({{m_width - fromRight, m_baseline}, text, style, role, true});
}

void EvidenceRowLayout::addFigure(const EvidenceFigure& figure) {
    const qreal room = m_width - unit(publishedEdge + 44);
    if (m_ink.text().width(figure.name, plainStyle) > room)
        addLines(figure.name, plainStyle, Role::text, figurePitch);
    m_baseline += unit(figurePitch);
    if (m_ink.text().width(figure.name, plainStyle) <= room)
        m_texts.push_back({{0, m_baseline}, figure.name, plainStyle, Role::text});
    addRight(unit(publishedEdge), figure.published, plainStyle, Role::secondaryText);
    addRight(unit(modelEdge), figure.model, strong, Role::text);
    addRight(0, figure.residual, plainStyle, Role::text);
}

} // namespace tokenscope
