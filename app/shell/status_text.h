// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QString>

namespace tokenscope {

/// What the status line says of a snapshot.
struct StatusText {
    QString limit;  ///< "Decode is limited by memory bandwidth"
    QString detail; ///< "58 % of a 25 ms step; compute 19 %, overhead 23 %"
    QString effect; ///< what the last edit changed beside its input; empty: nothing
    bool impossible = false;
};

StatusText statusText(const Snapshot& snapshot);

} // namespace tokenscope
