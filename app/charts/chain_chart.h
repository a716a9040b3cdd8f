// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Which share of the world's yearly supply the service takes of each link of the chain.
Figure chainFigure(const Snapshot& snapshot);

} // namespace tokenscope
