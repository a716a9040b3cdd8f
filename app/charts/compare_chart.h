// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Scenarios side by side: what they are made of, what comes out, and the ratios to the first.
Figure compareFigure(const Snapshot& snapshot);

} // namespace tokenscope
