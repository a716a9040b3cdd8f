// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/least_change.h"

#include <QString>

namespace tokenscope {

/// "This machine cannot exist."
QString verdictSentence(Feasibility verdict);

/// What a rule compares, with both figures: "Weights and one sequence need 140 GB; the replica has 80.0 GB."
QString checkSentence(const MachineCheck& check);

/// "Weights FP8, throughput 2,390 tok/s".
QString changesText(const std::vector<InputChange>& changes);

/// What the throughput model expects of the changed machine; empty where it expects nothing.
QString expectationText(const ExpectedThroughput& expected);

} // namespace tokenscope
