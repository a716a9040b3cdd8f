// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/results.h"
#include "core/scenario/inputs.h"

#include <string>
#include <string_view>

namespace tokenscope {

// Why an output has no value, in English: "does not fit: needs 152 GB, has 80 GB". Empty when it has one.
std::string why_undefined(std::string_view output_id, double value, const Inputs& inputs,
                          const Results<double>& results);

} // namespace tokenscope
