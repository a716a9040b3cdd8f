// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"

#include <functional>
#include <vector>

namespace tokenscope {

using TickText = std::function<QString(double)>;

/// Bounds of an axis in data units.
struct AxisRange {
    double from = 0;
    double to = 1;
};

/// Whole decades around positive finite values; other values are passed over. {1, 10} if none is left.
AxisRange decadeRange(const std::vector<double>& values);

/// Round bounds around finite values, so that an axis moves only when one of them is crossed. Holds 0 on
/// request.
AxisRange roundRange(const std::vector<double>& values, bool withZero);

/// A tick per decade with its text, and minor ticks at 2 and 5. `second` may be empty.
std::vector<Tick> decadeTicks(const AxisRange& range, const TickText& text, const TickText& second = {});

/// Ticks at a round step, at most `most` of them.
std::vector<Tick> evenTicks(const AxisRange& range, int most, const TickText& text);

} // namespace tokenscope
