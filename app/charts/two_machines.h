// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/held_marks.h"
#include "core/analysis/comparison.h"

#include <QString>

#include <vector>

namespace tokenscope {

/// Whether one machine can have the essay's joule and its dollar a token, and while the scenarios are two,
/// what each of them reaches. Empty where a scenario has no such throughput.
QString twoMachinesNote(const std::vector<SideBySide>& scenarios, const std::vector<ComparedOutput>& figures);

} // namespace tokenscope
