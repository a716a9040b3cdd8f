// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Why the cost of an output token differs from the baseline's: a waterfall of factors.
Figure attributionFigure(const Snapshot& snapshot);

} // namespace tokenscope
