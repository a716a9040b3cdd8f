// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/label_placer.h"

#include <QLineF>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tokenscope {

namespace {

constexpr Anchor alternatives[] = {Anchor::right,      Anchor::left,      Anchor::aboveRight,
                                   Anchor::belowRight, Anchor::aboveLeft, Anchor::belowLeft,
                                   Anchor::above,      Anchor::below};

QRectF around(const QPointF& centre, qreal radius) {
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

// Signs of the way from the point to the label's centre.
QPointF wayOf(Anchor anchor) {
    switch (anchor) {
    case Anchor::right:
        return {1, 0};
    case Anchor::left:
        return {-1, 0};
    case Anchor::above:
        return {0, -1};
    case Anchor::below:
        return {0, 1};
    case Anchor::centre:
        return {0, 0};
    case Anchor::aboveRight:
        return {1, -1};
    case Anchor::aboveLeft:
        return {-1, -1};
    case Anchor::belowRight:
        return {1, 1};
    case Anchor::belowLeft:
        return {-1, 1};
    }
    return {};
}

bool touches(const std::vector<QPointF>& points, const QRectF& box) {
    return std::any_of(points.begin(), points.end(),
                       [&](const QPointF& point) { return box.contains(point); });
}

bool hits(const std::vector<QRectF>& boxes, const QRectF& box) {
    return std::any_of(boxes.begin(), boxes.end(),
                       [&](const QRectF& other) { return other.intersects(box); });
}

} // namespace

LabelPlacer::LabelPlacer(const LayoutDraft& draft, const Panel& panel, const PanelLayout& place)
    : m_draft(draft), m_panel(panel), m_place(place), m_bounds(place.frame.area) {
    // Left of the plot stand the axis texts, or those of the rows.
    if (!hasRows(panel))
        m_bounds.setLeft(std::max(m_bounds.left(), place.frame.plot.left()));
    for (const auto* texts : {&draft.layout.fixedTexts, &draft.layout.texts}) {
        for (const PlacedText& text : *texts)
            m_texts.push_back(text.box);
    }
    for (const Mark& mark : panel.marks)
        collect(mark);
}

void LabelPlacer::collect(const Mark& mark) {
    if (const auto* dots = std::get_if<Dots>(&mark)) {
        for (const QPointF& point : dots->points)
            m_marks.push_back(around(pixel(point), dots->radius));
    } else if (const auto* ring = std::get_if<GhostRing>(&mark)) {
        m_marks.push_back(around(pixel(ring->at), ring->radius + 2));
    } else if (const auto* tick = std::get_if<RecomputedTick>(&mark)) {
        m_marks.push_back(around(pixel(tick->at), tick->length / 2).adjusted(4, 0, -4, 0));
    } else if (const auto* spread = std::get_if<SpreadBar>(&mark)) {
        const QPointF from = pixel({spread->from, spread->y});
        m_marks.push_back({from.x(), from.y() - 3, m_place.x.pixel(spread->to) - from.x(), 6});
    } else if (const auto* stair = std::get_if<Stair>(&mark)) {
        collectLine({stair->parent, {stair->parent.x(), stair->part.y()}, stair->part}, m_curves);
    } else if (const auto* curve = std::get_if<Curve>(&mark)) {
        collectLine(curve->points, m_curves);
    } else if (const auto* rule = std::get_if<Rule>(&mark)) {
        const bool vertical = rule->direction == Direction::vertical;
        collectLine({vertical ? QPointF(rule->at, rule->from) : QPointF(rule->from, rule->at),
                     vertical ? QPointF(rule->at, rule->to) : QPointF(rule->to, rule->at)},
                    m_rules);
    }
}

// Keeps points close enough that no text fits between them.
void LabelPlacer::collectLine(const std::vector<QPointF>& line, std::vector<QPointF>& points) const {
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        const QLineF segment(pixel(line[i]), pixel(line[i + 1]));
        if (!std::isfinite(segment.length()))
            continue;
        const int steps = int(std::clamp(segment.length() / 6, 1.0, 200.0));
        for (int step = 0; step <= steps; ++step)
            points.push_back(segment.pointAt(qreal(step) / steps));
    }
}

bool LabelPlacer::touchesText(const QRectF& box) const { return hits(m_texts, box.adjusted(-3, -1, 3, 1)); }

// The mark that a label belongs to is no obstacle.
bool LabelPlacer::touchesMark(const QRectF& box, const QPointF& own) const {
    return std::any_of(m_marks.begin(), m_marks.end(), [&](const QRectF& mark) {
        return mark.intersects(box.adjusted(-1, 0, 1, 0)) && QLineF(mark.center(), own).length() > 1;
    });
}

// What a halo must look like there: the ground, or an opaque region over it.
Role LabelPlacer::groundAt(const QPointF& at) const {
    Role role = Role::chartGround;
    for (const Mark& mark : m_panel.marks) {
        const auto* region = std::get_if<Region>(&mark);
        if (!region || region->opacity < 1 || region->hatch != Hatch::none)
            continue;
        QPolygonF polygon;
        for (const QPointF& corner : region->outline)
            polygon.append(pixel(corner));
        if (polygon.containsPoint(at, Qt::OddEvenFill))
            role = region->role;
    }
    return role;
}

PlacedText LabelPlacer::candidate(const Label& label, Anchor anchor) const {
    const TextStyle style{label.size, label.weight};
    const QPointF at = pixel(label.at);
    const QPointF way = wayOf(anchor);
    const bool diagonal = way.x() != 0 && way.y() != 0;
    const qreal gap = m_draft.scaled(diagonal ? label.gap * 0.7 : label.gap);
    const qreal halfWidth = m_draft.shaper.width(label.text, style) / 2;
    const qreal halfHeight = m_draft.shaper.capHeight(style) / 2;
    QPointF centre(at.x() + way.x() * (gap + halfWidth), at.y() + way.y() * (gap + halfHeight));
    if (way.x() == 0) {
        const qreal least = m_bounds.left() + halfWidth;
        centre.setX(std::clamp(centre.x(), least, std::max(least, m_bounds.right() - halfWidth)));
    }
    PlacedText placed =
        m_draft.text(label.text, {centre.x() - halfWidth, m_draft.baselineAt(centre.y(), style)}, Align::left,
                     style, label.role);
    placed.halo = label.halo;
    placed.haloRole = groundAt(centre);
    return placed;
}

std::optional<PlacedText> LabelPlacer::alongCurve(const Label& label) const {
    const TextStyle style{label.size, label.weight};
    const QPointF at = pixel(label.at);
    const QPointF way = pixel(*label.along) - at;
    PlacedText placed = m_draft.text(label.text, at, Align::left, style, label.role);
    placed.halo = label.halo;
    placed.haloRole = groundAt(at);
    placed.angle = std::atan2(way.y(), way.x()) * 180 / std::numbers::pi;
    placed.anchor =
        at + QPointF(way.y(), -way.x()) / std::max(1.0, std::hypot(way.x(), way.y())) * m_draft.scaled(6);
    const QTransform turn = QTransform().translate(placed.anchor.x(), placed.anchor.y()).rotate(placed.angle);
    placed.box = turn.mapRect(placed.box.translated(-at));
    if (!m_bounds.contains(placed.box) || touchesText(placed.box))
        return {};
    return placed;
}

bool LabelPlacer::isFree(const Label& label, const QRectF& box, Tolerance tolerance) const {
    if (!m_bounds.contains(box) || touchesText(box) || touchesMark(box, pixel(label.at)))
        return false;
    return !label.movable || ((tolerance >= Tolerance::curves || !touches(m_curves, box)) &&
                              (tolerance >= Tolerance::rules || !touches(m_rules, box)));
}

std::optional<PlacedText> LabelPlacer::place(const Label& label) const {
    const QPointF at = pixel(label.at);
    if (std::isnan(at.x()) || std::isnan(at.y()) || label.text.isEmpty())
        return {};
    if (label.along)
        return alongCurve(label);
    std::vector<Anchor> order{label.anchor};
    if (label.movable)
        order.insert(order.end(), std::begin(alternatives), std::end(alternatives));
    // First off all lines, then across rules, and only what must be shown across curves.
    for (const Tolerance tolerance : {Tolerance::none, Tolerance::rules, Tolerance::curves}) {
        for (const Anchor anchor : order) {
            const PlacedText placed = candidate(label, anchor);
            if (isFree(label, placed.box, tolerance))
                return placed;
        }
        if (tolerance == Tolerance::rules && label.movable && !label.required)
            return {};
    }
    if (!label.required)
        return {};
    PlacedText placed = candidate(label, label.anchor);
    const qreal shift = std::max(0.0, m_bounds.left() - placed.box.left()) -
                        std::max(0.0, placed.box.right() - m_bounds.right());
    placed.anchor.rx() += shift;
    placed.box.translate(shift, 0);
    return placed;
}

} // namespace tokenscope
