// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// List prices of the catalogue by the day on which their model was released, with what a token costs and is
/// sold for in this scenario: dollars per million output tokens, logarithmic.
Figure pricesFigure(const Snapshot& snapshot);

} // namespace tokenscope
