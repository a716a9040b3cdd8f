// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// The distribution of the cost of an output token as a hundred dots, and what spreads it.
Figure spreadFigure(const Snapshot& snapshot);

} // namespace tokenscope
