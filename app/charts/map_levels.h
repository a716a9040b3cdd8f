// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/input_map.h"
#include "core/model/output_row.h"

#include <vector>

namespace tokenscope {

/// A map's values as they are drawn: in the unit shown, or its logarithm where they span decades.
struct MapValues {
    std::vector<double> values;
    std::vector<double> levels; ///< round, ascending
    bool logarithmic = false;
    bool diverging = false;   ///< around 0: a margin
    double low = 0, high = 1; ///< of the values drawn
};

MapValues mapValues(const InputMap& map, const OutputRow& row);

} // namespace tokenscope
