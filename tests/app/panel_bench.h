// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QString>

namespace tokenscope {

/// A text whose "~" are the no-break spaces that stand before units.
QString nbsp(const char* text);

/// What panels are shown: a shipped preset with inputs set to values in file units, beside the essay.
SnapshotPointer panelSnapshot(const char* preset = "essay",
                              const std::vector<std::pair<const char*, double>>& edits = {});

} // namespace tokenscope
