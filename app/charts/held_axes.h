// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"

namespace tokenscope {

/// Whether the axes of both carry the same quantities on the same scales.
bool canHold(const Figure& figure, const Figure& held);

/// `figure` on the axes of `held`, wherever both have the same scale: its ranges and ticks, with the texts
/// and pointers of the new figure. What leaves the frame is marked at its edge.
Figure withAxesOf(Figure figure, const Figure& held);

/// `figure` with ranges that lie between those of `start` (share 0) and its own (share 1).
Figure withAxesBetween(Figure figure, const Figure& start, double share);

/// Whether both have the same ranges.
bool sameAxes(const Figure& a, const Figure& b);

} // namespace tokenscope
