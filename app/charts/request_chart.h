// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// What reasoning, long prompts and cached prompts do to a request: to its tokens, energy and cost, to the
/// sequences that fit in memory, to the joules of a token, and to the first token's time.
Figure requestFigure(const Snapshot& snapshot);

} // namespace tokenscope
