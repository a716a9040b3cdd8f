// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_layout.h"
#include "app/panels/goal.h"

namespace tokenscope {

/// The goal that a place in a sweep stands for: the output of its axis at that height, by moving the input of
/// the other axis. Two digits, as a hand points. Nothing outside of the plot.
std::optional<Goal> sweepGoalAt(const FigureLayout& layout, const QPointF& position,
                                const Exploration& exploration);

} // namespace tokenscope
