// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/results.h"
#include "core/scenario/inputs.h"

namespace tokenscope {

// Tokens per second of an accelerator at a batch (sequences) if nothing but reading the weights took time.
// `results` are those of `inputs`.
double weight_read_roof(const Inputs& inputs, const Results<double>& results, double batch);

} // namespace tokenscope
