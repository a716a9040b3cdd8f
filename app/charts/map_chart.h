// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Any output over any two inputs, with the contours of its levels and of what is possible, and a mark at the
/// present values that can be dragged. Without a map in the snapshot it is calculated here.
Figure mapFigure(const Snapshot& snapshot);

} // namespace tokenscope
