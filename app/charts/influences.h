// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <cmath>
#include <optional>
#include <vector>

namespace tokenscope {

/// One value of an input and the cost of an output token there as a ratio to now; NaN if the input cannot
/// take it.
struct InfluenceEnd {
    double value = NAN;
    double ratio = NAN;
};

/// The ends of what an uncertain input may be, the one with the lower cost first.
struct InfluenceSpan {
    InfluenceEnd least, most;
};

/// What an input does to the cost of an output token.
struct Influence {
    std::size_t input = 0;                    ///< index into quantity_inputs()
    InfluenceEnd less, more;                  ///< a tenth less and a tenth more
    std::optional<InfluenceSpan> spread = {}; ///< 5 and 95 % of what it may be; nothing: it is exact
};

/// Of the longer end, as a logarithm: at a bound of its range an input has only one.
double sizeOf(const Influence& influence);

/// The strongest inputs that can vary and are not locked, at most ten.
std::vector<Influence> strongestInfluences(const Snapshot& snapshot);

} // namespace tokenscope
