// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/panels/explain_row.h"

namespace tokenscope {

/// Paints what the time of a decode step goes to: one bar in parts, each with its name and time below.
class StepBarPainter {
public:
    StepBarPainter(QPainter& painter, ControlInk& ink, const std::vector<StepShare>& shares);

    /// The bar lies along the upper edge of `area`.
    void paint(const QRectF& area);

private:
    void paintBar(const QRectF& bar);
    std::vector<qreal> labelLefts(const QRectF& area);

    QPainter& m_painter;
    ControlInk& m_ink;
    const std::vector<StepShare>& m_shares;
};

} // namespace tokenscope
