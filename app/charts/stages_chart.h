// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// What the stages of the supply chain add to a token: dots on a logarithmic axis, dollars per million output
/// tokens.
Figure stagesFigure(const Snapshot& snapshot);

} // namespace tokenscope
