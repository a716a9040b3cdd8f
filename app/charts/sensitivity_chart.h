// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// What 10 % less and 10 % more of the ten strongest inputs do to the cost of an output token: bars from ×1
/// on a ratio axis.
Figure sensitivityFigure(const Snapshot& snapshot);

} // namespace tokenscope
