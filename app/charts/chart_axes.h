// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/axis_ticks.h"

namespace tokenscope {

/// A logarithmic axis of whole decades around the positive values, and at least around `least` and `most`.
Axis decadeAxis(std::vector<double> values, double least, double most, const TickText& text,
                const TickText& second = {});

/// A linear axis from 0 to a round bound.
Axis roundAxis(const std::vector<double>& values, int mostTicks, const TickText& text);

} // namespace tokenscope
