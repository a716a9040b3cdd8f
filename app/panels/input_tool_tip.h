// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QStringList>

namespace tokenscope {

/// Where the present value of an input comes from and how sure it is: "SemiAnalysis 2025 (assumed)".
QString inputSourceText(std::string_view id, const Snapshot& snapshot);

/// "5–95 %: 0.05 to 0.16 $/kWh" around the present value; empty where the input is exact.
QString inputBandText(std::string_view id, const Snapshot& snapshot);

/// What is known of an input beside its value, each a line: what is usual and possible, source, how uncertain
/// it is, and the mode in which it acts. Of a choice, its source.
QStringList inputLines(std::string_view id, const Snapshot& snapshot);

/// Lines of plain text: value, range, what is usual, source, how
/// uncertain it is, and the mode in which the input acts.
QString inputToolTip(const InputRow& row, const Snapshot& snapshot);

} // namespace tokenscope
