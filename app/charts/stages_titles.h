// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Title and subtitle of the stages chart: what most of a token's cost is.
void addStagesTitles(Figure& figure, const Evaluated& evaluated);

} // namespace tokenscope
