// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/axis_ticks.h"

namespace tokenscope {

/// A logarithmic axis of whole decades around the positive values, and at least around `least` and `most`.
Axis decadeAxis(std::vector<double> values, double least, double most, const TickText& text,
                const TickText& second = {});

/// An axis that may be either: of whole decades as above, or linear from 0.
struct EitherAxis {
    bool logarithmic = true;
    double least = 1; ///< held at least by a logarithmic one
    double most = 10;
    TickText decade; ///< text of a decade
    TickText tick;   ///< of a linear axis
    TickText second = {};
};
Axis eitherAxis(std::vector<double> values, const EitherAxis& either);

/// A linear axis from 0 to a round bound.
Axis roundAxis(const std::vector<double>& values, int mostTicks, const TickText& text);

} // namespace tokenscope
