// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_draft.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

constexpr qreal tickGap = 6; ///< least space between tick texts

struct TickPlace {
    const Tick* tick;
    qreal pixel;
};

bool inPlot(const AxisMap& map, const Tick& tick) {
    if (!map.defined(tick.value))
        return false;
    const double slack = 1e-9 * (map.toUnits() - map.fromUnits());
    const double units = map.units(tick.value);
    return units >= map.fromUnits() - slack && units <= map.toUnits() + slack;
}

std::vector<TickPlace> placesOf(const Axis& axis, const AxisMap& map) {
    std::vector<TickPlace> places;
    for (const Tick& tick : axis.ticks) {
        if (inPlot(map, tick))
            places.push_back({&tick, map.pixel(tick.value)});
    }
    return places;
}

// Zero of a linear axis and x1 of a ratio axis are where lengths start.
Role gridRole(const Axis& axis, const Tick& tick) {
    const bool origin =
        (axis.scale == Scale::linear && tick.value == 0) || (axis.scale == Scale::ratio && tick.value == 1);
    return origin ? Role::axis : Role::gridLine;
}

TextStyle tickStyle(const LayoutDraft& draft, const Tick& tick) {
    return weighted(draft.metrics.axis, tick.bold ? 600 : 400);
}

// Every n-th text, for the smallest n at which none touch; a bold one is always among them.
std::vector<TickPlace> thinned(const std::vector<TickPlace>& places, const std::vector<qreal>& sizes) {
    size_t keep = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i].tick->bold)
            keep = i;
    }
    for (size_t step = 1; step <= places.size(); ++step) {
        std::vector<TickPlace> kept;
        bool touching = false;
        size_t last = 0;
        for (size_t i = keep % step; i < places.size(); i += step) {
            touching = touching || (!kept.empty() && std::abs(places[i].pixel - places[last].pixel) <
                                                         (sizes[i] + sizes[last]) / 2 + tickGap);
            kept.push_back(places[i]);
            last = i;
        }
        if (!touching)
            return kept;
    }
    return {};
}

std::vector<TickPlace> withText(const std::vector<TickPlace>& places) {
    std::vector<TickPlace> kept;
    for (const TickPlace& place : places) {
        if (!place.tick->minor && !place.tick->text.isEmpty())
            kept.push_back(place);
    }
    return kept;
}

// Adds a text under the axis, kept inside the panel and off what already stands there.
bool addUnder(LayoutDraft& draft, const QString& text, qreal x, qreal baseline, const TextStyle& style,
              Role role, const QRectF& area) {
    const qreal half = draft.shaper.width(text, style) / 2;
    const qreal centre = std::clamp(x, area.left() + half, std::max(area.left() + half, area.right() - half));
    const PlacedText placed = draft.text(text, {centre, baseline}, Align::centre, style, role);
    const QRectF wide = placed.box.adjusted(-tickGap / 2, 0, tickGap / 2, 0);
    for (const PlacedText& other : draft.layout.fixedTexts) {
        if (other.box.intersects(wide))
            return false;
    }
    draft.layout.fixedTexts.push_back(placed);
    return true;
}

void addCaret(LayoutDraft& draft, qreal x, qreal y) {
    draft.addLine({x - 4, y + 7, x, y + 2}, Role::text, 1.25);
    draft.addLine({x, y + 2, x + 4, y + 7}, Role::text, 1.25);
}

void addNames(LayoutDraft& draft, const Panel& panel, const QRectF& area, qreal textsLeft, qreal first,
              bool second) {
    const qreal right = textsLeft - draft.scaled(12);
    const auto add = [&](const QString& name, qreal baseline, Role role) {
        if (right - draft.shaper.width(name, draft.metrics.axis) >= area.left())
            draft.addFixed(name, {right, baseline}, Align::right, draft.metrics.axis, role);
    };
    add(panel.x.name, first, Role::secondaryText);
    if (second)
        add(panel.x.secondName, first + draft.scaled(15), Role::ghost);
}

void addSecondLine(LayoutDraft& draft, const std::vector<TickPlace>& all, const std::vector<TickPlace>& first,
                   qreal baseline, const QRectF& area) {
    const auto add = [&](const TickPlace& place) {
        const Role role = place.tick->bold             ? Role::text
                          : place.tick->text.isEmpty() ? Role::secondaryText
                                                       : Role::ghost;
        addUnder(draft, place.tick->second, place.pixel, baseline, tickStyle(draft, *place.tick), role, area);
    };
    for (const bool bold : {true, false}) {
        for (const TickPlace& place : all) {
            const bool twin = draft.metrics.secondTickLine &&
                              std::any_of(first.begin(), first.end(),
                                          [&](const TickPlace& kept) { return kept.tick == place.tick; });
            const bool follows = place.tick->text.isEmpty() || twin;
            if (!place.tick->second.isEmpty() && place.tick->bold == bold && follows)
                add(place);
        }
    }
}

// Texts under the axis; returns the baseline of the last line.
qreal addXTexts(LayoutDraft& draft, const Panel& panel, const PanelLayout& place, qreal axisY) {
    const std::vector<TickPlace> all = placesOf(panel.x, place.x);
    const std::vector<TickPlace> texts = withText(all);
    std::vector<qreal> sizes;
    sizes.reserve(texts.size());
    for (const TickPlace& tick : texts)
        sizes.push_back(draft.shaper.width(tick.tick->text, tickStyle(draft, *tick.tick)));
    const std::vector<TickPlace> kept = thinned(texts, sizes);
    const bool outer = !panel.x.grid;
    const qreal first = axisY + draft.scaled(outer ? 16 : 14);
    qreal left = place.frame.plot.left();
    for (const TickPlace& tick : kept) {
        const TextStyle style = tickStyle(draft, *tick.tick);
        addUnder(draft, tick.tick->text, tick.pixel, first, style,
                 tick.tick->bold ? Role::text : Role::secondaryText, place.frame.area);
        left = std::min(left, tick.pixel - draft.shaper.width(tick.tick->text, style) / 2);
    }
    const bool second = hasSecondLine(draft, panel.x);
    const qreal last = second && !texts.empty() ? first + draft.scaled(15) : first;
    if (second)
        addSecondLine(draft, all, kept, last, place.frame.area);
    if (draft.metrics.details)
        addNames(draft, panel, place.frame.area, left, first, second);
    return last;
}

void addXLines(LayoutDraft& draft, const Panel& panel, const PanelLayout& place) {
    const QRectF& plot = place.frame.plot;
    for (const TickPlace& tick : placesOf(panel.x, place.x)) {
        const qreal x = tick.pixel;
        if (tick.tick->caret)
            addCaret(draft, x, plot.bottom());
        else if (tick.tick->minor)
            draft.addLine({x, plot.bottom() - 3, x, plot.bottom()}, Role::axis);
        else if (panel.x.grid && tick.tick->grid)
            draft.addLine({x, plot.top(), x, plot.bottom()}, gridRole(panel.x, *tick.tick));
        else if (panel.x.line && tick.tick->grid)
            draft.addLine({x, plot.bottom(), x, plot.bottom() + 4}, Role::axis);
    }
    if (panel.x.line)
        draft.addLine({plot.left(), plot.bottom(), plot.right(), plot.bottom()}, Role::axis);
}

void addY(LayoutDraft& draft, const Panel& panel, const PanelLayout& place) {
    const QRectF& plot = place.frame.plot;
    const std::vector<TickPlace> all = placesOf(panel.y, place.y);
    for (const TickPlace& tick : all) {
        if (panel.y.grid && tick.tick->grid && !tick.tick->minor)
            draft.addLine({plot.left(), tick.pixel, plot.right(), tick.pixel}, gridRole(panel.y, *tick.tick));
    }
    const std::vector<TickPlace> texts = withText(all);
    const std::vector<qreal> sizes(texts.size(), draft.scaled(draft.metrics.axis.size));
    for (const TickPlace& tick : thinned(texts, sizes)) {
        const TextStyle style = tickStyle(draft, *tick.tick);
        draft.addFixed(tick.tick->text, {plot.left() - draft.scaled(8), draft.baselineAt(tick.pixel, style)},
                       Align::right, style, tick.tick->bold ? Role::text : Role::secondaryText);
    }
}

} // namespace

bool hasSecondLine(const LayoutDraft& draft, const Axis& axis) {
    return std::any_of(axis.ticks.begin(), axis.ticks.end(), [&](const Tick& tick) {
        return !tick.second.isEmpty() && (draft.metrics.secondTickLine || tick.text.isEmpty());
    });
}

void layOutAxes(LayoutDraft& draft, const Panel& panel, const PanelLayout& place, const PanelPlan& plan) {
    if (!hasRows(panel))
        addY(draft, panel, place);
    addXLines(draft, panel, place);
    if (!plan.xTexts)
        return;
    const qreal baseline = addXTexts(draft, panel, place, place.frame.plot.bottom());
    if (plan.xTitle && !panel.x.title.isEmpty())
        addUnder(draft, panel.x.title, place.frame.plot.center().x(), baseline + draft.scaled(16),
                 draft.metrics.axis, Role::secondaryText, place.frame.area);
}

} // namespace tokenscope
