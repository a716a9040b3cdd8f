// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_draft.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

qreal labelX(const LayoutDraft& draft, const PanelFrame& frame, int depth) {
    return frame.labelsLeft + draft.scaled(rowIndent) * depth;
}

void addLabel(LayoutDraft& draft, const Row& row, const PanelFrame& frame, qreal y) {
    const QString& label = labelOf(row, frame);
    const TextStyle style = weighted(draft.metrics.row, row.weight);
    const qreal x = labelX(draft, frame, row.depth);
    const qreal room = frame.labelsLeft + frame.labelsWidth - x;
    const int most = std::clamp(int(frame.rowPitch / draft.scaled(labelStep)), 1, mostLabelLines(draft));
    const QStringList lines = wrapped(draft.shaper, label, style, room, most);
    qreal baseline = draft.baselineAt(y, style) - draft.scaled(labelStep) * qreal(lines.size() - 1) / 2;
    for (const QString& line : lines) {
        draft.addFixed(line, {x, baseline}, Align::left, style, row.role);
        baseline += draft.scaled(labelStep);
    }
}

void addCells(LayoutDraft& draft, const Panel& panel, const Row& row, const PanelFrame& frame, qreal y) {
    for (size_t i = 0; i < std::min(row.cells.size(), panel.columns.size()); ++i) {
        const TextStyle style = weighted(draft.metrics.row, row.cells[i].weight);
        if (!std::isnan(frame.columnAnchors[i]))
            draft.addLive(row.cells[i].text, {frame.columnAnchors[i], draft.baselineAt(y, style)},
                          panel.columns[i].align, style, row.cells[i].role);
    }
}

// The row that `index` hangs on, or its own index at the top level.
size_t parentOf(const Panel& panel, size_t index) {
    for (size_t i = index; i-- > 0;) {
        if (panel.rows[i].depth < panel.rows[index].depth)
            return i;
    }
    return index;
}

void addBranch(LayoutDraft& draft, const Panel& panel, const PanelFrame& frame, size_t index, qreal top) {
    const size_t parent = parentOf(panel, index);
    if (parent == index)
        return;
    const qreal x = std::floor(labelX(draft, frame, panel.rows[index].depth - 1) + draft.scaled(5));
    const qreal y = top + frame.rowCentres[index];
    const qreal end = labelX(draft, frame, panel.rows[index].depth) - draft.scaled(3);
    const qreal start = top + frame.rowCentres[parent] + draft.scaled(9);
    draft.addLine({x, start, x, y}, Role::axis);
    draft.addLine({x, y, end, y}, Role::axis);
}

void addHeaders(LayoutDraft& draft, const Panel& panel, const PanelFrame& frame) {
    const qreal baseline = frame.plot.top() - draft.scaled(10);
    for (size_t i = 0; frame.headers && i < panel.columns.size(); ++i) {
        if (std::isnan(frame.columnAnchors[i]))
            continue;
        const bool right = panel.columns[i].align == Align::right;
        const qreal x = right ? frame.columnAnchors[i] : frame.columnLefts[i];
        draft.addFixed(panel.columns[i].header, {x, baseline}, right ? Align::right : Align::left,
                       draft.metrics.axis, Role::secondaryText);
    }
}

TextStyle headingStyle(const LayoutDraft& draft, const Panel& panel) {
    return {draft.metrics.subtitle.size, panel.heading.isEmpty() ? 400 : 500};
}

} // namespace

void layOutRows(LayoutDraft& draft, const Panel& panel, const PanelFrame& frame) {
    addHeaders(draft, panel, frame);
    for (size_t i = 0; i < panel.rows.size(); ++i) {
        if (std::isnan(frame.rowCentres[i]))
            continue;
        const Row& row = panel.rows[i];
        const qreal y = frame.plot.top() + frame.rowCentres[i];
        addLabel(draft, row, frame, y);
        addCells(draft, panel, row, frame, y);
        addBranch(draft, panel, frame, i, frame.plot.top());
        if (row.separatorAbove) {
            const qreal line = std::round(y - (0.5 + separatorSpace / 2) * frame.rowPitch);
            draft.addLine({frame.area.left(), line, frame.area.right(), line}, Role::axis);
        }
    }
}

QStringList headingLines(const LayoutDraft& draft, const Panel& panel, qreal width) {
    const bool usesTitle = panel.heading.isEmpty() && !hasRows(panel);
    const QString& text = usesTitle ? panel.y.title : panel.heading;
    return text.isEmpty() ? QStringList()
                          : wrapped(draft.shaper, text, headingStyle(draft, panel), width,
                                    std::min(2, draft.metrics.wrapLines));
}

void layOutHeading(LayoutDraft& draft, const Panel& panel, const PanelFrame& frame) {
    const Role role = panel.heading.isEmpty() ? Role::secondaryText : Role::text;
    qreal baseline = frame.area.top() + draft.scaled(10);
    for (const QString& line : headingLines(draft, panel, frame.area.width())) {
        draft.addFixed(line, {frame.area.left(), baseline}, Align::left, headingStyle(draft, panel), role);
        baseline += draft.scaled(headingStep);
    }
}

} // namespace tokenscope
