// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/explain_row_layout.h"

#include "app/panels/wrapped_text.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr qreal indent = 14;
constexpr qreal lineInset = 4.5;
constexpr int deepest = 6;
constexpr qreal stageGap = 8;
constexpr qreal firstBaseline = 17;
constexpr qreal labelPitch = 16;
constexpr qreal detailPitch = 15;
constexpr qreal below = 8;
constexpr qreal valueGap = 10;
constexpr qreal unitGap = 4;
constexpr qreal chevronSide = 12;
constexpr qreal badgePadding = 5;
constexpr qreal decodeStepBelowTitle = 50;

bool isStage(const ExplainRow& row, const RowPlace& place) {
    return place.depth == 0 && row.kind != ExplainRow::Kind::decodeStep;
}

} // namespace

ExplainRowLayout::ExplainRowLayout(const ExplainRow& row, const RowPlace& place, ControlInk& ink, qreal width)
    : m_row(row), m_place(place), m_ink(ink) {
    const bool stage = isStage(row, place);
    m_dividerTop = stage ? unit(stageGap) : -1;
    m_baseline = unit(firstBaseline + (stage ? stageGap : 0));
    m_labelLeft = row.mark && stage ? unit(16) : unit(indent) * std::min(place.depth, deepest);
    m_detailLeft = m_labelLeft + (place.expanded && !(stage && row.mark) ? unit(indent) : 0);
    if (row.kind == ExplainRow::Kind::decodeStep) {
        placeDecodeStep(width);
        return;
    }
    placeLabel(width);
    placeDetails(width);
}

TextStyle ExplainRowLayout::labelStyle() const {
    if (m_row.kind == ExplainRow::Kind::decodeStep)
        return detailStyle();
    return {12.5, isStage(m_row, m_place) ? 600 : 400};
}

TextStyle ExplainRowLayout::valueStyle() const { return {12.5, m_row.taken ? 600 : 400}; }

qreal ExplainRowLayout::lineLeft(int level) const {
    return unit(lineInset) + unit(indent) * std::min(level, deepest);
}

// The value stands right of the label, or below it where the label would become too narrow.
void ExplainRowLayout::placeLabel(qreal width) {
    TextShaper& text = m_ink.text();
    const qreal sign = m_row.hasParts ? unit(chevronSide + 4) : 0;
    const qreal whole = width - m_labelLeft;
    if (!m_row.value.unit.isEmpty())
        m_unitWidth = text.width(m_row.value.unit, unitStyle()) + unit(unitGap);
    const qreal beside = whole - text.width(m_row.value.number, valueStyle()) - m_unitWidth - unit(valueGap);
    const bool below_label =
        beside - sign < 0.4 * whole && text.width(m_row.label, labelStyle()) + sign > beside;
    m_label = wrappedText(m_row.label, labelStyle(), (below_label ? whole : beside) - sign, text);
    const qreal last = m_baseline + unit(labelPitch) * qreal(m_label.size() - 1);
    m_valueBaseline = below_label ? last + unit(labelPitch) : m_baseline;
    m_detailBaseline = std::max(last, m_valueBaseline) + unit(labelPitch);
    if (m_row.hasParts) {
        const qreal x = m_labelLeft + text.width(m_label.last(), labelStyle()) + unit(4);
        m_chevron = QRectF(x, last - unit(10), unit(chevronSide), unit(chevronSide));
    }
}

void ExplainRowLayout::placeDetails(qreal width) {
    TextShaper& text = m_ink.text();
    const qreal room = width - m_detailLeft;
    if (!m_row.badge.isEmpty())
        m_badgeWidth = std::ceil(text.width(m_row.badge, badgeStyle()) + unit(2 * badgePadding));
    if (m_row.kind == ExplainRow::Kind::input && !m_row.source.isEmpty()) {
        const qreal beside = room - m_badgeWidth - unit(6);
        m_details = m_place.full ? wrappedText(m_row.source, detailStyle(), beside, text)
                                 : QStringList{text.elided(m_row.source, detailStyle(), beside)};
    }
    if (!m_row.names.isEmpty())
        m_details << wrappedText(m_row.names, detailStyle(), room, text);
    if (!m_row.values.isEmpty() && !m_place.expanded)
        m_details << wrappedText(QStringLiteral("= ") + m_row.values, detailStyle(), room, text);
    const qsizetype lines = std::max<qsizetype>(m_details.size(), m_badgeWidth > 0 ? 1 : 0);
    m_height = std::ceil(m_detailBaseline - unit(labelPitch) + unit(detailPitch) * qreal(lines) +
                         unit(below) + (lines > 0 ? unit(1) : 0));
}

void ExplainRowLayout::placeDecodeStep(qreal width) {
    m_label = wrappedText(m_row.label, labelStyle(), width - m_labelLeft, m_ink.text());
    m_detailBaseline = m_baseline + unit(detailPitch) * qreal(m_label.size() - 1) + unit(9);
    m_height = std::ceil(m_detailBaseline + unit(decodeStepBelowTitle));
}

} // namespace tokenscope
