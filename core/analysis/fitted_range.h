// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/results.h"
#include "core/scenario/catalogue.h"
#include "core/scenario/inputs.h"

#include <string>
#include <vector>

namespace tokenscope {

// Sequences: the largest batch among the measurements that the calibration was fitted to.
inline constexpr double largest_fitted_batch = 2048.0;

// In what respect derived throughput, power and energy lie outside of what the calibration was fitted to, in
// English, one sentence each. Empty: inside, or throughput is stated. The error band is wider where errors
// could be measured or have to be assumed (error_band.h); the other notes warn that it may be too narrow.
std::vector<std::string> outside_fitted_range(const Inputs& inputs, const Results<double>& results,
                                              const Catalogue& catalogue);

} // namespace tokenscope
