// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/charts/figure.h"

namespace tokenscope {

/// A scenario that stands beside others, with the mark that it has in every chart.
struct SideBySide {
    QString name;
    const Evaluated* evaluated = nullptr;
    Shape shape = Shape::circle;
    Role role = Role::text;
};

/// The held scenarios, without those that calculate from the present inputs.
std::vector<SideBySide> heldBeside(const Snapshot& snapshot);

/// All columns of the comparison: the held scenarios, then the present one if none of them is it; without any
/// held, the baseline and the present one.
std::vector<SideBySide> comparedScenarios(const Snapshot& snapshot);

/// The hollow mark of a held scenario, with its name beside it where there is room.
void addHeldMark(Panel& panel, const SideBySide& held, const QPointF& at, std::string_view output,
                 const QString& value, bool named = true);

} // namespace tokenscope
