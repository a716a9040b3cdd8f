// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_draft.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenscope {

namespace {

constexpr qreal nowhere = std::numeric_limits<qreal>::quiet_NaN();
constexpr qreal endLabelGap = 14;
constexpr qreal mostEndShare = 0.56; ///< of a panel's width, for the texts at the ends of its curves
constexpr qreal leastPlotWidth = 26;
constexpr qreal leastPitch = 1.2; ///< of rows, in the size of their texts

qreal gutterWidth(const LayoutDraft& draft, const Panel& panel) {
    if (!needsGutter(panel))
        return 0;
    qreal widest = 0;
    for (const double value : {0.0, -1.0, nowhere})
        widest = std::max(widest, draft.shaper.width(gutterWord(value), draft.metrics.axis));
    return stepped(widest + draft.scaled(16));
}

qreal yTicksWidth(const LayoutDraft& draft, const Axis& axis) {
    qreal widest = 0;
    for (const Tick& tick : axis.ticks)
        widest = std::max(widest,
                          draft.shaper.width(tick.text, weighted(draft.metrics.axis, tick.bold ? 600 : 400)));
    return widest > 0 ? stepped(widest) + draft.scaled(8) : 0;
}

// Room that the texts at the right end of curves take.
qreal endLabelsWidth(const LayoutDraft& draft, const Panel& panel, qreal most) {
    qreal label = 0;
    qreal value = draft.shaper.width(panel.endHeader, draft.metrics.axis);
    for (const EndLabel& end : panel.endLabels) {
        label = std::max(label, draft.shaper.width(end.text, weighted(draft.metrics.row, 600)));
        if (draft.metrics.endDetails)
            label = std::max(label, draft.shaper.width(end.second, draft.metrics.axis));
        value = std::max(value, draft.shaper.width(end.value, weighted(draft.metrics.row, 600)));
    }
    const qreal values = value > 0 ? stepped(value) + draft.scaled(16) : 0;
    return panel.endLabels.empty() ? 0 : std::min(most, stepped(label) + values + draft.scaled(endLabelGap));
}

// How far the last x tick's text would stand beyond the panel.
qreal lastTickOverhang(const LayoutDraft& draft, const Panel& panel, const QRectF& plot, qreal edge) {
    const AxisMap map(panel.x, plot.left(), plot.right());
    qreal overhang = 0;
    for (const Tick& tick : panel.x.ticks) {
        const TextStyle style = weighted(draft.metrics.axis, tick.bold ? 600 : 400);
        const qreal width =
            std::max(draft.shaper.width(tick.text, style), draft.shaper.width(tick.second, style));
        if (width > 0 && map.defined(tick.value))
            overhang = std::max(overhang, map.pixel(tick.value) + width / 2 - edge);
    }
    return overhang;
}

struct Overhang {
    qreal left = 0;
    qreal right = 0;
};

Overhang barOverhang(const LayoutDraft& draft, const Bars& bars, const AxisMap& map, qreal left,
                     qreal right) {
    Overhang over;
    for (const Bar& bar : bars.bars) {
        if (bar.label.isEmpty() || !map.defined(bar.to))
            continue;
        const qreal width =
            draft.shaper.width(bar.label, weighted(draft.metrics.row, bar.labelWeight)) + draft.scaled(8);
        const bool leftwards = bar.to < bar.from;
        if (leftwards)
            over.left = std::max(over.left, left - (map.pixel(bar.to) - width));
        else
            over.right = std::max(over.right, map.pixel(bar.to) + width - right);
    }
    return over;
}

// Shrinks the plot until the labels of all bars fit beside it.
void makeRoomForBarLabels(const LayoutDraft& draft, const Panel& panel, PanelFrame& frame) {
    const qreal left = frame.plot.left();
    const qreal right = frame.plot.right();
    for (int pass = 0; pass < 6; ++pass) {
        const AxisMap map(panel.x, frame.plot.left(), frame.plot.right());
        Overhang over;
        for (const Mark& mark : panel.marks) {
            if (const auto* bars = std::get_if<Bars>(&mark)) {
                const Overhang one = barOverhang(draft, *bars, map, left, right);
                over = {std::max(over.left, one.left), std::max(over.right, one.right)};
            }
        }
        if (over.left < 0.5 && over.right < 0.5)
            return;
        frame.plot.adjust(over.left, 0, -over.right, 0);
    }
}

void placeNumeric(const LayoutDraft& draft, const Panel& panel, PanelFrame& frame) {
    frame.plot.setLeft(frame.area.left() + yTicksWidth(draft, panel.y));
    const qreal ends = endLabelsWidth(draft, panel, mostEndShare * frame.area.width());
    frame.plot.setRight(frame.area.right() - ends);
    frame.endLabelsLeft = frame.plot.right() + draft.scaled(endLabelGap);
}

qreal textHeightBelow(const LayoutDraft& draft, const Panel& panel, const PanelPlan& plan) {
    const auto any = [&](auto member) {
        return std::any_of(panel.x.ticks.begin(), panel.x.ticks.end(),
                           [&](const Tick& tick) { return !(tick.*member).isEmpty(); });
    };
    qreal height = 2;
    if (plan.xTexts && any(&Tick::text))
        height += draft.scaled(17);
    if (plan.xTexts && hasSecondLine(draft, panel.x))
        height += draft.scaled(15);
    if (plan.xTitle && !panel.x.title.isEmpty())
        height += draft.scaled(16);
    return height;
}

qreal textHeightAbove(const LayoutDraft& draft, const Panel& panel, const PanelFrame& frame) {
    qreal height = 0;
    if (const QStringList lines = headingLines(draft, panel, frame.area.width()); !lines.isEmpty())
        height += draft.scaled(22 + headingStep * qreal(lines.size() - 1));
    else if (!hasRows(panel))
        height += draft.scaled(5);
    const bool headers =
        frame.headers && std::any_of(panel.columns.begin(), panel.columns.end(),
                                     [](const Column& column) { return !column.header.isEmpty(); });
    if (headers || !panel.endHeader.isEmpty())
        height += draft.scaled(panel.endLabels.empty() ? 22 : 12);
    return height;
}

// Which rows are shown: those down to a depth, with or without details.
struct ShownRows {
    int depth = 0;
    bool details = true;

    bool has(const Row& row) const { return row.depth <= depth && (details || !row.detail); }
    bool canShrink() const { return details || depth > 0; }
    void shrink() {
        if (details)
            details = false;
        else
            --depth;
    }
};

// Height of the rows that are shown, in row pitches.
qreal pitches(const Panel& panel, const std::vector<bool>& shown) {
    qreal count = 0;
    for (size_t i = 0; i < panel.rows.size(); ++i)
        count += shown[i] ? (panel.rows[i].separatorAbove ? 1 + separatorSpace : 1) : 0;
    return count;
}

std::vector<bool> allowed(const Panel& panel, const ShownRows& shown) {
    std::vector<bool> rows;
    for (const Row& row : panel.rows)
        rows.push_back(shown.has(row));
    return rows;
}

// Leaves out the last plain row that is shown; bold ones and what a line sets off stay. False: none is left.
bool dropRow(const Panel& panel, std::vector<bool>& shown) {
    for (size_t i = panel.rows.size(); i-- > 1;)
        if (shown[i] && panel.rows[i].weight == 400 && !panel.rows[i].separatorAbove) {
            shown[i] = false;
            return true;
        }
    return false;
}

// Published labels that are too long for one line get several.
qreal smallestPitch(const LayoutDraft& draft, const Panel& panel, const PanelFrame& frame,
                    const std::vector<bool>& shown) {
    qsizetype lines = 1;
    for (size_t i = 0; draft.metrics.wrapLines > 1 && i < panel.rows.size(); ++i) {
        const Row& row = panel.rows[i];
        const qreal room = frame.labelsWidth - draft.scaled(rowIndent) * row.depth;
        if (shown[i])
            lines =
                std::max(lines, wrapped(draft.shaper, labelOf(row, frame),
                                        weighted(draft.metrics.row, row.weight), room, mostLabelLines(draft))
                                    .size());
    }
    return std::max(draft.metrics.smallestPitch, lines > 1 ? draft.scaled(labelStep) * qreal(lines) : 0.0);
}

// Details give way where the rows would stand too close, then nested rows, deepest first, then the last ones.
std::vector<bool> rowsWithRoom(const LayoutDraft& draft, const Panel& panel, const PanelFrame& frame,
                               qreal height) {
    ShownRows wanted;
    for (const Row& row : panel.rows)
        wanted.depth = std::max(wanted.depth, row.depth);
    std::vector<bool> shown = allowed(panel, wanted);
    const auto pitch = [&] { return height / std::max(1.0, pitches(panel, shown)); };
    while (wanted.canShrink() && pitch() < smallestPitch(draft, panel, frame, shown)) {
        wanted.shrink();
        shown = allowed(panel, wanted);
    }
    while (pitch() < draft.scaled(leastPitch * draft.metrics.row.size) && dropRow(panel, shown)) {
    }
    return shown;
}

void placeRows(const LayoutDraft& draft, const Panel& panel, PanelFrame& frame) {
    const qreal height = frame.plot.height() - 4;
    const std::vector<bool> shown = rowsWithRoom(draft, panel, frame, height);
    frame.rowPitch =
        std::clamp(height / std::max(1.0, pitches(panel, shown)), 0.0, draft.metrics.largestPitch);
    qreal y = 2;
    for (size_t i = 0; i < panel.rows.size(); ++i) {
        y += shown[i] && panel.rows[i].separatorAbove ? separatorSpace * frame.rowPitch : 0;
        frame.rowCentres.push_back(shown[i] ? std::round(y + frame.rowPitch / 2) : nowhere);
        y += shown[i] ? frame.rowPitch : 0;
    }
    frame.plot.setHeight(std::round(std::min(frame.plot.height(), y + 2)));
}

} // namespace

qreal leastExtent(const LayoutDraft& draft, const Panel& panel) {
    return hasRows(panel) ? 0 : yTicksWidth(draft, panel.y) + draft.scaled(leastPlotWidth);
}

PanelFrame frameOf(LayoutDraft& draft, const Panel& panel, const QRectF& area, const PanelPlan& plan) {
    PanelFrame frame;
    frame.area = area;
    frame.plot = area;
    frame.labelsLeft = area.left();
    if (hasRows(panel)) {
        placeColumns(draft, panel, frame);
        frame.gutter = gutterWidth(draft, panel);
        frame.plot.setLeft(area.left() + frame.labelsWidth + draft.scaled(labelGap) + frame.gutter);
        makeRoomForBarLabels(draft, panel, frame);
    } else {
        placeNumeric(draft, panel, frame);
    }
    if (plan.xTexts)
        frame.plot.setRight(frame.plot.right() -
                            std::max(0.0, lastTickOverhang(draft, panel, frame.plot, area.right())));
    frame.plot.setTop(area.top() + textHeightAbove(draft, panel, frame));
    frame.plot.setBottom(area.bottom() - textHeightBelow(draft, panel, plan));
    frame.plot.setLeft(std::ceil(frame.plot.left()));
    frame.plot.setTop(std::round(frame.plot.top()));
    frame.plot.setRight(std::max(frame.plot.left() + 20, std::round(frame.plot.right())));
    frame.plot.setBottom(std::max(frame.plot.top() + 10, std::round(frame.plot.bottom())));
    if (hasRows(panel))
        placeRows(draft, panel, frame);
    return frame;
}

} // namespace tokenscope
