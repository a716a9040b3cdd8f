// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/panels/explain_row.h"

#include <QStringList>

namespace tokenscope {

/// How deep a row stands and which of its neighbours the tree lines must reach.
struct RowPlace {
    int depth = 0;
    bool expanded = false;
    bool full = false;                ///< long sources are written out
    std::vector<bool> continues = {}; ///< for each level of lines: whether a row of that level follows
};

/// Where the texts of a row lie, in logical pixels from its upper left corner.
class ExplainRowLayout {
public:
    ExplainRowLayout(const ExplainRow& row, const RowPlace& place, ControlInk& ink, qreal width);

    qreal height() const { return m_height; }
    qreal baseline() const { return m_baseline; }
    qreal labelLeft() const { return m_labelLeft; }
    qreal valueBaseline() const { return m_valueBaseline; }
    qreal detailBaseline() const { return m_detailBaseline; }
    qreal detailLeft() const { return m_detailLeft; }
    qreal badgeWidth() const { return m_badgeWidth; }
    /// Where children's lines start, and how high a stage's divider lies; the latter below 0: none.
    qreal lineLeft(int level) const;
    qreal dividerTop() const { return m_dividerTop; }
    /// The box of the sign that opens and closes the row; empty for a row without parts.
    const QRectF& chevron() const { return m_chevron; }

    const QStringList& label() const { return m_label; }
    const QStringList& details() const { return m_details; }
    TextStyle labelStyle() const;
    TextStyle valueStyle() const;
    static TextStyle unitStyle() { return {11, 400}; }
    qreal unitWidth() const { return m_unitWidth; }
    static TextStyle detailStyle() { return {11, 400}; }
    static TextStyle badgeStyle() { return {10.5, 500}; }

private:
    void placeLabel(qreal width);
    void placeDetails(qreal width);
    void placeDecodeStep(qreal width);
    qreal unit(qreal logical) const { return m_ink.px(logical); }

    const ExplainRow& m_row;
    const RowPlace& m_place;
    ControlInk& m_ink;
    qreal m_height = 0, m_baseline = 0, m_valueBaseline = 0, m_detailBaseline = 0;
    qreal m_labelLeft = 0, m_detailLeft = 0, m_badgeWidth = 0, m_unitWidth = 0, m_dividerTop = -1;
    QRectF m_chevron;
    QStringList m_label;
    QStringList m_details;
};

} // namespace tokenscope
