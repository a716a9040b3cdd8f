// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/map_request.h"

#include <QString>

#include <vector>

namespace tokenscope {

/// A part of the sweep without a value, or where the machine cannot exist. File unit of the input.
struct SweepGap {
    double from = 0;
    double to = 0;
    bool defined = false; ///< the formulas still give a value, physics does not allow it
    QString reason = {};  ///< a sentence or clause
};

/// One output over the range of one input.
struct SweepCurve {
    std::size_t input = 0;
    std::size_t output = 0;
    ExploredRange range = {};
    std::vector<double> x = {};        ///< file unit
    std::vector<double> y = {};        ///< base unit; NaN where undefined
    std::vector<double> baseline = {}; ///< of the baseline's machine
    std::vector<SweepGap> gaps = {};
    bool switchesMode = false; ///< the input does not act now: the curve is what an edit brings about
    double now = 0;            ///< of the input; NaN if it is blank
};

/// The sweep that the exploration of a snapshot asks for.
SweepCurve sweepCurve(const Snapshot& snapshot);

} // namespace tokenscope
