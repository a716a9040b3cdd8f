// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_view.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// How believable each part of a row's track is, with the other inputs as they are. In the unit shown.
std::vector<ControlBand> inputBands(const InputRow& row, const Evaluated& evaluated);

} // namespace tokenscope
