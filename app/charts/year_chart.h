// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// The service in a year: its size as ratios to the baseline, and its electricity against the replies of a
/// day.
Figure yearFigure(const Snapshot& snapshot);

} // namespace tokenscope
