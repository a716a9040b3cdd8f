// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// A draft in words for those who do not see the figure: what is drawn, of what, its largest and smallest
/// value with their ratio, and how the scenario compares with the baseline. In the program's language.
QString draftAltText(const Snapshot& snapshot, const std::vector<Figure>& figures);

} // namespace tokenscope
