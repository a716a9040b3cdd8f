// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sweep_goal.h"

#include "app/state/rounded.h"

#include <cmath>

namespace tokenscope {

std::optional<Goal> sweepGoalAt(const FigureLayout& layout, const QPointF& position,
                                const Exploration& exploration) {
    if (layout.panels.empty())
        return std::nullopt;
    const PanelLayout& panel = layout.panels.front();
    const QRectF reach =
        panel.frame.plot.adjusted(panel.frame.area.left() - panel.frame.plot.left(), -4, 4, 4);
    if (!reach.contains(position))
        return std::nullopt;
    const AxisMap& y = panel.y;
    const double units = y.fromUnits() + (position.y() - y.pixelOfUnits(y.fromUnits())) / y.pixelsPerUnit();
    const double step = std::abs(8.0 / y.pixelsPerUnit()); // zero is easy to hit
    const double shown = y.scale() == Scale::log10 ? std::pow(10.0, units)
                         : std::abs(units) < step  ? 0
                                                   : units;
    Goal goal{quantity_index(exploration.sweepInput), output_index(exploration.sweepOutput), 0};
    const OutputRow& row = outputs()[goal.output];
    goal.target = rounded(shown, 2) * row.factor * row.shown_factor;
    return goal;
}

} // namespace tokenscope
