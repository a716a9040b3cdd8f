// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_draft.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

/// Marks what of a panel lies beyond its axes, once for each place and colour.
class OverflowMarker {
public:
    OverflowMarker(LayoutDraft& draft, const PanelLayout& place) : m_draft(draft), m_place(place) {}

    void mark(const QPointF& value, Role role) {
        if (isOutside(m_place.x, value.x()))
            markAcross(value, role);
        else if (isOutside(m_place.y, value.y()) && m_place.y.scale() != Scale::categories)
            markAlong(value, role);
    }

private:
    static bool isOutside(const AxisMap& map, double value) {
        return map.defined(value) && std::isfinite(value) &&
               (map.units(value) < map.fromUnits() || map.units(value) > map.toUnits());
    }

    // Beyond a corner it stands at the side, at the end of the other axis.
    void markAcross(const QPointF& value, Role role) {
        const QRectF& plot = m_place.frame.plot;
        const qreal y = m_place.y.pixel(value.y());
        const bool right = m_place.x.units(value.x()) > m_place.x.toUnits();
        if (!std::isnan(y))
            add({{right ? plot.right() : plot.left(), std::clamp(y, plot.top(), plot.bottom())},
                 right ? Edge::right : Edge::left,
                 role});
    }

    void markAlong(const QPointF& value, Role role) {
        const QRectF& plot = m_place.frame.plot;
        const bool above = m_place.y.units(value.y()) > m_place.y.toUnits();
        const qreal x = m_place.x.pixel(value.x());
        if (!std::isnan(x))
            add({{x, above ? plot.top() : plot.bottom()}, above ? Edge::top : Edge::bottom, role});
    }

    void add(const PlacedOverflow& overflow) {
        auto& all = m_draft.layout.overflows;
        if (std::find(all.begin(), all.end(), overflow) == all.end())
            all.push_back(overflow);
    }

    LayoutDraft& m_draft;
    const PanelLayout& m_place;
};

// A curve of which nothing is in sight is marked at its middle.
bool isHidden(const Curve& curve, const PanelLayout& place) {
    return !curve.points.empty() &&
           std::none_of(curve.points.begin(), curve.points.end(), [&place](const QPointF& point) {
               const double x = place.x.units(point.x()), y = place.y.units(point.y());
               return x >= place.x.fromUnits() && x <= place.x.toUnits() && y >= place.y.fromUnits() &&
                      y <= place.y.toUnits();
           });
}

void markGhosts(OverflowMarker& marker, const Panel& panel) {
    for (const Mark& mark : panel.marks) {
        if (const auto* ring = std::get_if<GhostRing>(&mark))
            marker.mark(ring->at, ring->role);
        else if (const auto* tick = std::get_if<RecomputedTick>(&mark))
            marker.mark(tick->at, tick->role == Role::chartGround ? Role::ghost : tick->role);
    }
}

void markLengths(OverflowMarker& marker, const Panel& panel, const PanelLayout& place) {
    for (const Mark& mark : panel.marks) {
        if (const auto* bars = std::get_if<Bars>(&mark)) {
            for (const Bar& bar : bars->bars)
                for (const double end : {bar.from, bar.to})
                    marker.mark({end, bar.row}, bar.role);
        } else if (const auto* curve = std::get_if<Curve>(&mark); curve && isHidden(*curve, place)) {
            marker.mark(curve->points[curve->points.size() / 2], curve->role);
        }
    }
}

} // namespace

void layOutOverflows(LayoutDraft& draft, const Panel& panel, const PanelLayout& place) {
    OverflowMarker marker(draft, place);
    const bool held = draft.figure.heldAxes;
    if (held) {
        markLengths(marker, panel, place);
        markGhosts(marker, panel);
    }
    if (!held && !hasRows(panel))
        return;
    for (const Mark& mark : panel.marks)
        if (const auto* dots = std::get_if<Dots>(&mark))
            for (const QPointF& point : dots->points)
                marker.mark(point, dots->role);
}

} // namespace tokenscope
