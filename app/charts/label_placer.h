// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/layout_draft.h"

#include <optional>
#include <vector>

namespace tokenscope {

/// Finds free places for labels of one panel among texts, marks and curves.
class LabelPlacer {
public:
    LabelPlacer(const LayoutDraft& draft, const Panel& panel, const PanelLayout& place);

    /// The label at its first free place; nothing if it must be dropped.
    std::optional<PlacedText> place(const Label& label) const;
    bool touchesText(const QRectF& box) const;
    /// A text that later labels must avoid.
    void occupy(const QRectF& box) { m_texts.push_back(box); }

private:
    /// What a label may cross.
    enum class Tolerance { none, rules, curves };

    void collect(const Mark& mark);
    void collectLine(const std::vector<QPointF>& line, std::vector<QPointF>& points) const;
    PlacedText candidate(const Label& label, Anchor anchor) const;
    std::optional<PlacedText> alongCurve(const Label& label) const;
    bool touchesMark(const QRectF& box, const QPointF& own) const;
    Role groundAt(const QPointF& at) const;
    bool isFree(const Label& label, const QRectF& box, Tolerance tolerance) const;
    QPointF pixel(const QPointF& at) const { return {m_place.x.pixel(at.x()), m_place.y.pixel(at.y())}; }

    const LayoutDraft& m_draft;
    const Panel& m_panel;
    const PanelLayout& m_place;
    QRectF m_bounds;
    std::vector<QRectF> m_texts;
    std::vector<QRectF> m_marks;
    std::vector<QPointF> m_curves;
    std::vector<QPointF> m_rules;
};

} // namespace tokenscope
