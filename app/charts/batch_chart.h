// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Throughput of an accelerator and speed for one user against the batch, with the roofs over both. Where
/// throughput is stated, the curves are those that the model derives for the same machine.
Figure batchFigure(const Snapshot& snapshot);

} // namespace tokenscope
