// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// The energy of a reply beside published queries and everyday things: dots on a logarithmic axis, facility
/// Wh each.
Figure energyFigure(const Snapshot& snapshot);

} // namespace tokenscope
