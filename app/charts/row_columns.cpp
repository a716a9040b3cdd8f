// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_draft.h"

#include <algorithm>
#include <limits>

namespace tokenscope {

namespace {

constexpr qreal nowhere = std::numeric_limits<qreal>::quiet_NaN();
constexpr qreal columnGap = 22;
constexpr qreal firstColumnGap = 14;
constexpr qreal mostLabelShare = 0.44;
constexpr qreal mostWholeShare = 0.5; ///< of published labels that then need no second line
constexpr qreal mostWordShare = 0.55; ///< of labels whose longest word is wider than that
constexpr qreal labelsAndPlot = 0.77; ///< share of both where a plot asks for less than usual

struct ColumnExtent {
    qreal slack = 0; ///< left free for wider values
    qreal before = 0;
    qreal after = 0;
};

qreal labelsWidth(const LayoutDraft& draft, const Panel& panel, bool brief) {
    qreal widest = 0;
    for (const Row& row : panel.rows) {
        const QString& label = brief && !row.shortLabel.isEmpty() ? row.shortLabel : row.label;
        const qreal width = draft.shaper.width(label, weighted(draft.metrics.row, row.weight));
        widest = std::max(widest, draft.scaled(rowIndent) * row.depth + width);
    }
    return stepped(widest);
}

// No label breaks within a word.
qreal longestWord(const LayoutDraft& draft, const Panel& panel) {
    qreal widest = 0;
    for (const Row& row : panel.rows)
        for (const QString& word : (row.shortLabel.isEmpty() ? row.label : row.shortLabel).split(u' '))
            widest = std::max(widest, draft.scaled(rowIndent) * row.depth +
                                          draft.shaper.width(word, weighted(draft.metrics.row, row.weight)));
    return stepped(widest);
}

ColumnExtent extentOf(const LayoutDraft& draft, const Panel& panel, size_t column, bool withHeader) {
    const Align align = panel.columns[column].align;
    ColumnExtent extent;
    for (const Row& row : panel.rows) {
        if (column >= row.cells.size())
            continue;
        const Cell& cell = row.cells[column];
        const TextStyle style = weighted(draft.metrics.row, cell.weight);
        const qreal before = draft.shaper.widthBeforeAnchor(cell.text, style, align);
        extent.before = std::max(extent.before, before);
        extent.after = std::max(extent.after, draft.shaper.width(cell.text, style) - before);
    }
    const qreal header =
        withHeader ? draft.shaper.width(panel.columns[column].header, draft.metrics.axis) : 0;
    if (align == Align::right)
        extent.before = std::max(extent.before, header);
    else
        extent.after = std::max(extent.after, header - extent.before);
    extent.slack = stepped(extent.before) - extent.before;
    extent.after = stepped(extent.after);
    return extent;
}

std::vector<ColumnExtent> extentsOf(const LayoutDraft& draft, const Panel& panel, bool withHeaders) {
    std::vector<ColumnExtent> extents;
    for (size_t i = 0; i < panel.columns.size(); ++i)
        extents.push_back(extentOf(draft, panel, i, withHeaders));
    return extents;
}

qreal columnsWidth(const std::vector<ColumnExtent>& extents, const std::vector<bool>& kept, qreal gap) {
    qreal width = 0;
    for (size_t i = 0; i < extents.size(); ++i) {
        if (kept[i])
            width += extents[i].slack + extents[i].before + extents[i].after + (width > 0 ? gap : 0);
    }
    return width;
}

// Drops the kept column of the lowest priority; false if none is left.
bool dropColumn(const Panel& panel, std::vector<bool>& kept) {
    size_t lowest = panel.columns.size();
    for (size_t i = 0; i < panel.columns.size(); ++i) {
        if (kept[i] &&
            (lowest == panel.columns.size() || panel.columns[i].priority <= panel.columns[lowest].priority))
            lowest = i;
    }
    if (lowest == panel.columns.size())
        return false;
    kept[lowest] = false;
    return true;
}

void placeKept(const LayoutDraft& draft, const std::vector<ColumnExtent>& extents,
               const std::vector<bool>& kept, PanelFrame& frame) {
    const qreal gap = draft.scaled(columnGap);
    frame.columnAnchors.assign(extents.size(), nowhere);
    frame.columnLefts.assign(extents.size(), nowhere);
    qreal right = frame.area.right();
    for (size_t i = extents.size(); i-- > 0;) {
        if (!kept[i])
            continue;
        frame.columnAnchors[i] = right - extents[i].after;
        frame.columnLefts[i] = right - extents[i].after - extents[i].before;
        right = frame.columnLefts[i] - extents[i].slack - gap;
    }
    if (right < frame.area.right())
        frame.plot.setRight(right + gap - draft.scaled(firstColumnGap));
}

} // namespace

void placeColumns(const LayoutDraft& draft, const Panel& panel, PanelFrame& frame) {
    std::vector<ColumnExtent> extents = extentsOf(draft, panel, true);
    std::vector<bool> kept(panel.columns.size(), true);
    const qreal gap = draft.scaled(columnGap);
    const qreal least = std::max(80.0, panel.leastPlotShare * frame.area.width()) + draft.scaled(labelGap);
    frame.labelsWidth = labelsWidth(draft, panel, false);
    const auto tooNarrow = [&] {
        return frame.area.width() - frame.labelsWidth - columnsWidth(extents, kept, gap) < least;
    };
    if (tooNarrow()) {
        frame.shortLabels = true;
        frame.labelsWidth = labelsWidth(draft, panel, true);
    }
    if (tooNarrow()) {
        frame.headers = false;
        extents = extentsOf(draft, panel, false);
    }
    while (tooNarrow() && dropColumn(panel, kept)) {
    }
    const qreal most = std::clamp(labelsAndPlot - panel.leastPlotShare, mostLabelShare, 0.6);
    if (draft.metrics.wrapLines > 1 && frame.labelsWidth <= mostWholeShare * frame.area.width())
        return placeKept(draft, extents, kept, frame);
    const qreal words = std::min(longestWord(draft, panel), mostWordShare * frame.area.width());
    frame.labelsWidth = std::min(frame.labelsWidth, std::max(most * frame.area.width(), words));
    placeKept(draft, extents, kept, frame);
}

} // namespace tokenscope
