// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Speed for one user against throughput of an accelerator as the batch grows, with measured points.
Figure speedFigure(const Snapshot& snapshot);

} // namespace tokenscope
