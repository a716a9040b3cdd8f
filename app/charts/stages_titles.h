// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/money_unit.h"

namespace tokenscope {

/// Title and subtitle of the stages chart: what most of a token's cost is. Which scale its axis has, the
/// figure says.
void addStagesTitles(Figure& figure, const Evaluated& evaluated, const MoneyUnit& money);

} // namespace tokenscope
