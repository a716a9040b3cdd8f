// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/map_request.h"

#include <vector>

namespace tokenscope {

/// The axis of any input over the range that is explored, in its file unit, with its name and unit as title.
Axis inputAxis(const InputRow& row, const ExploredRange& range);

/// An axis that holds values of any output, in the unit shown (base unit ÷ factor ÷ shown_factor).
/// Logarithmic axes pass over what is not positive.
Axis outputAxis(const OutputRow& row, const std::vector<double>& values, bool logarithmic);

/// A value of an output in the unit shown, and as text with its unit.
double shownValueOf(const OutputRow& row, double baseValue);
QString outputWords(const OutputRow& row, double baseValue);
/// "$ per million tokens", "%": empty where the unit follows from each value.
QString outputUnitWords(const OutputRow& row);
/// An input's value to three digits, with its unit.
QString inputWords(const InputRow& row, double fileValue);

/// Whether values ask for a logarithmic axis: all positive, over more than a decade and a half.
bool spansDecades(const std::vector<double>& values);

} // namespace tokenscope
