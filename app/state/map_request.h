// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

namespace tokenscope {

/// The range of an input that is explored, in the file unit: its track, widened to hold the present and the
/// baseline's value.
struct ExploredRange {
    double low = 0.0;
    double high = 1.0;
    bool logarithmic = false;
};
ExploredRange exploredRange(const InputRow& row, const Snapshot& snapshot);

/// The map that the exploration of a snapshot asks for.
MapRequest mapRequest(const Snapshot& snapshot);

} // namespace tokenscope
