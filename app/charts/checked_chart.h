// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Throughput of every shipped measurement against what the model predicts for it. A point's key opens its
/// scenario.
Figure checkedFigure(const Snapshot& snapshot);

} // namespace tokenscope
