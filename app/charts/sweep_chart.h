// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Any output against any input, with the baseline's curve, and a line at the present value that can be
/// dragged.
Figure sweepFigure(const Snapshot& snapshot);

} // namespace tokenscope
