// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marks.h"

#include <vector>

namespace tokenscope {

/// The colours of a field, one more than it has levels, from the lowest values up: cividis, which reads the
/// same with every colour vision and in grey; around 0 blue for gains and pale rust for losses.
std::vector<QColor> colourScale(const Field& field, const Theme& theme);

} // namespace tokenscope
