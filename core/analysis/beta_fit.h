// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_row.h"

namespace tokenscope {

struct BetaFit {
    double alpha = 1.0, beta = 1.0;
};

// The beta distribution with these 5 % and 95 % points, 0 < low < high < 1.
BetaFit beta_between(Range points);

} // namespace tokenscope
