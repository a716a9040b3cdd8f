// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_json.h"

#include <QString>

namespace tokenscope {

/// What is wrong with a scenario text, where, and what would be right, in the program's language.
QString scenarioErrorText(const ScenarioError& error);

} // namespace tokenscope
