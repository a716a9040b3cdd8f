// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/sweep_bands.h"

namespace tokenscope {

/// The bands along the sweep that the exploration asks for, though they may be of a moment ago; null: none.
const SweepBands* sweepBandsOf(const Snapshot& snapshot);

/// Values of the output at the ends of the bands, in the unit shown, for an axis to hold.
std::vector<double> bandEnds(const SweepBands& bands);

/// The band as an area behind the curve, on the axes that the panel has. Parts without a value are left out.
void addSweepBand(Panel& panel, const SweepBands& bands);

/// The band at a value of the input (file unit); empty where none was sampled.
QString sweepBandWords(const SweepBands& bands, double input);

} // namespace tokenscope
