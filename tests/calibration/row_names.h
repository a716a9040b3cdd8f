// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::calibration {

// The name in the catalogue of a model or part as a source calls it; none: the catalogue lacks it.
std::optional<std::string> catalogue_model(const std::string& name);
std::optional<std::string> catalogue_accelerator(std::string_view hardware);

// Bits of a weight: 16, 8 or 4. A blank cell is 8: MLPerf's rows without one ran in FP8.
std::optional<double> weight_bits(std::string_view precision);

} // namespace tokenscope::calibration
