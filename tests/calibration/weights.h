// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measurement.h"

#include <vector>

namespace tokenscope::calibration {

// Weight of each measurement in the fit, 1 on average: many rows of one sweep tell less than as many sweeps.
// A row weighs 1/sqrt(rows with its source, model, accelerator and engine); each way of loading the engine is
// scaled so that its total goes as the square root of that.
std::vector<double> row_weights(const std::vector<Measurement>& measurements);

} // namespace tokenscope::calibration
