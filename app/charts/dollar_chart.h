// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// Where the price of an output token goes: a linear waterfall from silicon to price, dollars per million
/// output tokens. Input tokens, their price and their cost, are left out.
Figure dollarFigure(const Snapshot& snapshot);

} // namespace tokenscope
