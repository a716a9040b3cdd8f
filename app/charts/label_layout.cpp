// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/label_placer.h"
#include "app/charts/stage_hatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

constexpr qreal barGap = 7;

void addBarTexts(LayoutDraft& draft, LabelPlacer& placer, const Bar& bar, const PanelLayout& place) {
    const QRectF& plot = place.frame.plot;
    const qreal y = place.y.pixel(bar.row);
    if (std::isnan(y) || !place.x.defined(bar.to) || !place.x.defined(bar.from))
        return;
    const qreal from = std::clamp(place.x.pixel(bar.from), plot.left(), plot.right());
    const qreal to = std::clamp(place.x.pixel(bar.to), plot.left(), plot.right());
    const TextStyle style = weighted(draft.metrics.row, bar.labelWeight);
    const bool leftwards = bar.to < bar.from;
    const qreal end = to + draft.scaled(leftwards ? -barGap : barGap);
    draft.addLive(bar.label, {end, draft.baselineAt(y, style)}, leftwards ? Align::right : Align::left, style,
                  bar.labelRole);
    if (!bar.label.isEmpty()) {
        draft.layout.texts.back().halo = true; // a spread bar may lie behind it
        placer.occupy(draft.layout.texts.back().box);
    }
    if (!bar.inside.isEmpty() &&
        draft.shaper.width(bar.inside, draft.metrics.note) + 12 < std::abs(to - from)) {
        draft.addLive(bar.inside, {(from + to) / 2, draft.baselineAt(y, draft.metrics.note)}, Align::centre,
                      draft.metrics.note, Role::chartGround);
        PlacedText& inside = draft.layout.texts.back();
        inside.halo = hasHatches(draft.shaper.theme());
        inside.role = inside.halo ? Role::text : Role::chartGround;
    }
    const qreal noteX = end + draft.shaper.width(bar.label, style) + draft.scaled(12);
    const PlacedText note = draft.text(bar.note, {noteX, draft.baselineAt(y, draft.metrics.note)},
                                       Align::left, draft.metrics.note, Role::secondaryText);
    if (bar.note.isEmpty() || note.box.right() > place.frame.area.right() || placer.touchesText(note.box))
        return;
    draft.layout.texts.push_back(note);
    placer.occupy(note.box);
}

void addStairText(LayoutDraft& draft, LabelPlacer& placer, const Stair& stair, const PanelLayout& place) {
    const qreal x0 = std::max(place.x.pixel(stair.part.x()), place.frame.plot.left()) + 10;
    const qreal x1 = std::min(place.x.pixel(stair.parent.x()), place.frame.plot.right());
    const qreal y = place.y.pixel(stair.part.y());
    const qreal width = draft.shaper.width(stair.text, draft.metrics.note);
    if (!draft.metrics.details || stair.text.isEmpty() || std::isnan(y) || !(std::abs(x1 - x0) > width + 10))
        return;
    const PlacedText text = draft.text(stair.text, {(x0 + x1) / 2, y - draft.scaled(4)}, Align::centre,
                                       draft.metrics.note, Role::secondaryText);
    if (placer.touchesText(text.box))
        return;
    draft.layout.texts.push_back(text);
    placer.occupy(text.box);
}

void addArrowText(LayoutDraft& draft, LabelPlacer& placer, const Arrow& arrow) {
    Label label{(arrow.from + arrow.to) / 2, arrow.text, Anchor::above, arrow.role,
                draft.metrics.row.size,      600};
    label.required = true;
    if (const auto placed = placer.place(label)) {
        draft.layout.texts.push_back(*placed);
        placer.occupy(placed->box);
    }
}

// Required labels take their places before others.
void addLabels(LayoutDraft& draft, LabelPlacer& placer, const Panel& panel) {
    for (const bool required : {true, false}) {
        for (const Mark& mark : panel.marks) {
            const auto* label = std::get_if<Label>(&mark);
            if (!label || label->required != required || (label->detail && !draft.metrics.details))
                continue;
            if (const auto placed = placer.place(*label)) {
                draft.layout.texts.push_back(*placed);
                placer.occupy(placed->box);
            }
        }
    }
}

} // namespace

void layOutLabels(LayoutDraft& draft, const Panel& panel, const PanelLayout& place) {
    LabelPlacer placer(draft, panel, place);
    for (const Mark& mark : panel.marks) {
        if (const auto* bars = std::get_if<Bars>(&mark)) {
            for (const Bar& bar : bars->bars)
                addBarTexts(draft, placer, bar, place);
        }
    }
    for (const Mark& mark : panel.marks) {
        if (const auto* stair = std::get_if<Stair>(&mark))
            addStairText(draft, placer, *stair, place);
        else if (const auto* arrow = std::get_if<Arrow>(&mark))
            addArrowText(draft, placer, *arrow);
    }
    addLabels(draft, placer, panel);
}

bool needsGutter(const Panel& panel) {
    if (!hasRows(panel) || panel.x.scale == Scale::linear)
        return false;
    for (const Mark& mark : panel.marks) {
        const auto* dots = std::get_if<Dots>(&mark);
        if (dots && std::any_of(dots->points.begin(), dots->points.end(),
                                [](const QPointF& point) { return !(point.x() > 0); }))
            return true;
    }
    return false;
}

QString gutterWord(double value) {
    if (value == 0)
        return QCoreApplication::translate("Figure", "zero", "a value that a logarithmic axis cannot show");
    if (value < 0)
        return QCoreApplication::translate("Figure", "below zero");
    return QCoreApplication::translate("Figure", "undefined");
}

namespace {

void addGutterWord(LayoutDraft& draft, const PanelFrame& frame, double value, qreal y) {
    const TextStyle& style = draft.metrics.axis;
    const qreal right =
        frame.gutter > 0 ? frame.plot.left() - draft.scaled(8) : frame.plot.left() + draft.scaled(64);
    draft.addLive(gutterWord(value), {right, draft.baselineAt(y, style)}, Align::right, style,
                  Role::secondaryText);
}

} // namespace

void layOutGutter(LayoutDraft& draft, const Panel& panel, const PanelLayout& place) {
    if (!hasRows(panel))
        return;
    for (const Mark& mark : panel.marks)
        if (const auto* dots = std::get_if<Dots>(&mark))
            for (const QPointF& point : dots->points)
                if (const qreal y = place.y.pixel(point.y()); !std::isnan(y) && !place.x.defined(point.x()))
                    addGutterWord(draft, place.frame, point.x(), y);
    const QRectF& plot = place.frame.plot;
    if (place.frame.gutter > 0)
        draft.addLine({plot.left(), plot.top(), plot.left(), plot.bottom()}, Role::axis);
}

} // namespace tokenscope
