// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/quantity_text.h"
#include "core/analysis/explanation.h"

#include <QString>

#include <vector>

namespace tokenscope {

/// The name of a step or input in the program's language, as it stands inside a formula.
QString stepName(const Explanation& step);
/// The same at the start of a line.
QString stepTitle(const Explanation& step);

/// The value of a step or input with its unit, in the program's language; `digits` are significant, for steps
/// only.
QuantityText stepValue(const Explanation& step, int digits = 2);

/// The formula of a step with the names of its parts, and with their values in place of the names; the latter
/// empty where the step is undefined.
QString formulaWithNames(const Explanation& step, const std::vector<Explanation>& parts);
QString formulaWithValues(const Explanation& step, const std::vector<Explanation>& parts);

/// Whether the step is the sum of its parts and nothing else.
bool isPlainSum(const Explanation& step);

} // namespace tokenscope
