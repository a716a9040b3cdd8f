// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/money_unit.h"

namespace tokenscope {

/// Title and subtitle of the dollar chart: what of the price is cost.
void addDollarTitles(Figure& figure, const Snapshot& snapshot, const MoneyUnit& money);

} // namespace tokenscope
