// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Title and subtitle of the dollar chart: what of the price is cost.
void addDollarTitles(Figure& figure, const Snapshot& snapshot);

} // namespace tokenscope
