// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Gross margin at several price tiers against utilisation, linear. Where demand decides the utilisation, the
/// curves are those of the same machine run at its full batch a share of the time.
Figure marginsFigure(const Snapshot& snapshot);

} // namespace tokenscope
