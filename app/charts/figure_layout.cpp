// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_layout.h"

#include "app/charts/layout_draft.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

constexpr qreal panelGap = 28; ///< between panels side by side
constexpr qreal stackGap = 10;
constexpr qreal sideBySideAspect = 1.8;
constexpr qreal leastPanelWidth = 140;
constexpr qreal leastPanelHeight = 92;
constexpr int linesBesideInset = 2;       ///< of a title that has something beside it
constexpr qreal leastStackedHeight = 200; ///< with the texts of its axes
constexpr qreal leastGridHeight = 150;
constexpr qreal leastGridWidth = 220;

bool isSideBySide(const Figure& figure, const QRectF& body) {
    if (figure.flow != Flow::automatic)
        return figure.flow == Flow::sideBySide;
    return body.width() > sideBySideAspect * body.height();
}

// Two and two, where four plots under one another would be flat.
bool isGrid(const LayoutDraft& draft, const QRectF& body) {
    const Figure& figure = draft.figure;
    return figure.flow == Flow::automatic && !figure.sharedX && figure.panels.size() == 4 &&
           body.height() < draft.scaled(4 * leastStackedHeight) &&
           body.height() > draft.scaled(2 * leastGridHeight) &&
           body.width() > draft.scaled(2 * leastGridWidth) && !isSideBySide(figure, body);
}

// The first panels that have room.
size_t shownCount(const LayoutDraft& draft, const QRectF& body, bool sideBySide) {
    const qreal extent = sideBySide ? body.width() : body.height();
    const qreal least = draft.scaled(sideBySide ? leastPanelWidth : leastPanelHeight);
    return std::clamp(size_t(std::max(0.0, extent / least)), size_t(1), draft.figure.panels.size());
}

std::vector<QRectF> gridAreas(const QRectF& body) {
    const QSizeF size((body.width() - panelGap) / 2, (body.height() - 2 * stackGap) / 2);
    std::vector<QRectF> areas;
    for (const qreal top : {body.top(), body.bottom() - size.height()})
        for (const qreal left : {body.left(), body.right() - size.width()})
            areas.emplace_back(QPointF(left, top), size);
    return areas;
}

// Shares of the room by weight; beside one another no panel gets less than it needs at least.
std::vector<qreal> extentsOf(const LayoutDraft& draft, size_t shown, qreal room, bool sideBySide) {
    qreal total = 0;
    for (size_t i = 0; i < shown; ++i)
        total += draft.figure.panels[i].weight;
    std::vector<qreal> extents;
    qreal excess = 0;
    for (size_t i = 0; i < shown; ++i) {
        const Panel& panel = draft.figure.panels[i];
        const qreal share = room * panel.weight / total;
        extents.push_back(sideBySide ? std::max(share, leastExtent(draft, panel)) : share);
        excess += extents.back() - share;
    }
    *std::max_element(extents.begin(), extents.end()) -= excess;
    return extents;
}

std::vector<QRectF> panelAreas(const LayoutDraft& draft, size_t shown, const QRectF& body, bool sideBySide,
                               qreal xTextsHeight) {
    const auto count = qreal(shown);
    const bool shared = !sideBySide && draft.figure.sharedX;
    const qreal gap = sideBySide ? panelGap : stackGap;
    const qreal room =
        (sideBySide ? body.width() : body.height()) - gap * (count - 1) - (shared ? xTextsHeight : 0);
    const std::vector<qreal> extents = extentsOf(draft, shown, room, sideBySide);
    std::vector<QRectF> areas;
    qreal start = sideBySide ? body.left() : body.top();
    for (size_t i = 0; i < shown; ++i) {
        const bool last = i + 1 == shown;
        const qreal extent = extents[i] + (shared && last ? xTextsHeight : 0);
        areas.push_back(sideBySide ? QRectF(start, body.top(), extent, body.height())
                                   : QRectF(body.left(), start, body.width(), extent));
        start += extent + gap;
    }
    return areas;
}

// Plots under one another start and end at the same pixels.
void alignStacked(std::vector<PanelFrame>& frames) {
    qreal left = 0;
    qreal right = 1e9;
    for (const PanelFrame& frame : frames) {
        left = std::max(left, frame.plot.left());
        right = std::min(right, frame.plot.right());
    }
    for (PanelFrame& frame : frames) {
        frame.plot.setLeft(left);
        frame.plot.setRight(right);
    }
}

std::vector<PanelPlan> plansOf(const LayoutDraft& draft, size_t shown, bool sideBySide) {
    std::vector<PanelPlan> plans(shown);
    for (size_t i = 0; i < plans.size(); ++i) {
        const bool hidden = draft.figure.sharedX && !sideBySide && i + 1 < plans.size();
        const bool crowded = plans.size() > 1 && !sideBySide && !draft.metrics.details;
        plans[i] = {!hidden, !hidden && !crowded && draft.metrics.axisTitle};
    }
    return plans;
}

bool sameShape(const Figure& figure, size_t shown, const FigureLayout& held, const QRectF& bounds) {
    if (held.bounds != bounds || held.panels.size() != shown)
        return false;
    for (size_t i = 0; i < shown; ++i) {
        const PanelFrame& frame = held.panels[i].frame;
        const Panel& panel = figure.panels[i];
        const bool rows = hasRows(panel);
        if ((rows && (frame.rowCentres.size() != panel.rows.size() ||
                      frame.columnAnchors.size() != panel.columns.size())) ||
            rows != !frame.rowCentres.empty())
            return false;
    }
    return true;
}

PanelLayout placed(const Panel& panel, const PanelFrame& frame) {
    PanelLayout place{frame, AxisMap(panel.x, frame.plot.left(), frame.plot.right()), {}};
    place.y = hasRows(panel) ? AxisMap(frame.rowCentres, frame.plot.top(), frame.plot.bottom())
                             : AxisMap(panel.y, frame.plot.bottom(), frame.plot.top());
    return place;
}

void placePanels(LayoutDraft& draft, const QRectF& body, bool sideBySide, const FigureLayout* held) {
    const Figure& figure = draft.figure;
    const bool grid = isGrid(draft, body);
    const size_t shown = grid ? figure.panels.size() : shownCount(draft, body, sideBySide);
    const std::vector<PanelPlan> plans = plansOf(draft, shown, sideBySide);
    std::vector<PanelFrame> frames;
    if (held && sameShape(figure, shown, *held, draft.layout.bounds)) {
        for (const PanelLayout& panel : held->panels)
            frames.push_back(panel.frame);
    } else {
        const std::vector<QRectF> areas =
            grid ? gridAreas(body) : panelAreas(draft, shown, body, sideBySide, draft.scaled(19));
        for (size_t i = 0; i < shown; ++i)
            frames.push_back(frameOf(draft, figure.panels[i], areas[i], plans[i]));
        if (!sideBySide && !grid && shown > 1)
            alignStacked(frames);
    }
    for (size_t i = 0; i < shown; ++i) {
        draft.layout.panels.push_back(placed(figure.panels[i], frames[i]));
        layOutHeading(draft, figure.panels[i], frames[i]);
        layOutAxes(draft, figure.panels[i], draft.layout.panels.back(), plans[i]);
    }
}

} // namespace

FigureLayout layOut(const Figure& figure, TextShaper& shaper, const QRectF& bounds, Variant variant,
                    const FigureLayout* held, qreal titleInset) {
    LayoutDraft draft{figure, shaper, metricsFor(variant, shaper.theme())};
    draft.layout.bounds = bounds;
    draft.titleLines = draft.metrics.wrapLines;
    if (titleInset > draft.metrics.titleInset) {
        draft.metrics.titleInset = titleInset;
        draft.titleLines = std::max(draft.titleLines, linesBesideInset);
    }
    if (held && held->bounds == bounds && held->titleLines > 0)
        draft.titleLines = draft.layout.titleLines = held->titleLines;
    const QRectF inner = bounds.marginsRemoved(draft.metrics.padding);
    const qreal top = layOutHeader(draft, inner);
    const qreal legend = legendHeight(draft, inner.width());
    const qreal end = inner.bottom() - legend - noteHeight(draft, inner.width());
    const QRectF body(inner.left(), top, inner.width(), end - top);
    if (figure.panels.empty() || body.height() < 20 || body.width() < 40)
        return draft.layout;
    placePanels(draft, body, isSideBySide(figure, body), held);
    layOutInnerLegend(draft, draft.layout.panels.front().frame.plot);
    for (size_t i = 0; i < draft.layout.panels.size(); ++i) {
        const PanelLayout& place = draft.layout.panels[i];
        if (hasRows(figure.panels[i]))
            layOutRows(draft, figure.panels[i], place.frame);
        layOutEndLabels(draft, figure.panels[i], place);
        layOutGutter(draft, figure.panels[i], place);
        layOutOverflows(draft, figure.panels[i], place);
        layOutLabels(draft, figure.panels[i], place);
        layOutTargets(draft, figure.panels[i], place);
    }
    layOutNote(draft, inner, end);
    layOutLegend(draft, inner, draft.layout.panels.front().frame.plot.left());
    return draft.layout;
}

} // namespace tokenscope
