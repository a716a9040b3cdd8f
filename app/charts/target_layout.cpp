// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_draft.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

QString spoken(const Panel& panel, const Row& row) {
    if (!row.toolTip.isEmpty())
        return row.toolTip;
    QStringList parts{row.label};
    for (size_t i = 0; i < std::min(row.cells.size(), panel.columns.size()); ++i) {
        if (!row.cells[i].text.isEmpty())
            parts.append(QStringLiteral("%1: %2").arg(panel.columns[i].header, row.cells[i].text));
    }
    return parts.join(QStringLiteral(", "));
}

void addRows(LayoutDraft& draft, const Panel& panel, const PanelFrame& frame) {
    for (size_t i = 0; i < panel.rows.size(); ++i) {
        if (panel.rows[i].key.isEmpty() || std::isnan(frame.rowCentres[i]))
            continue;
        const qreal height = std::min(frame.rowPitch, draft.scaled(30));
        const qreal y = frame.plot.top() + frame.rowCentres[i] - height / 2;
        draft.layout.targets.push_back({QRectF(frame.area.left() - 8, y, frame.area.width() + 16, height),
                                        panel.rows[i].key, spoken(panel, panel.rows[i]), true});
    }
}

} // namespace

void layOutTargets(LayoutDraft& draft, const Panel& panel, const PanelLayout& place) {
    addRows(draft, panel, place.frame);
    for (const HoverTarget& target : panel.targets) {
        const QPointF at(place.x.pixel(target.at.x()), place.y.pixel(target.at.y()));
        QRectF box(at.x() - target.radius, at.y() - target.radius, 2 * target.radius, 2 * target.radius);
        if (target.corner)
            box = QRectF(at, QPointF(place.x.pixel(target.corner->x()), place.y.pixel(target.corner->y())))
                      .normalized();
        if (!std::isnan(box.x() + box.y() + box.width() + box.height()))
            draft.layout.targets.push_back({box, target.key, target.text, false});
    }
}

} // namespace tokenscope
