// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/results.h"
#include "core/scenario/inputs.h"
#include "core/scenario/scenario.h"

namespace tokenscope {

template <Scalar T> Results<T> evaluate(const Scenario<T>& scenario);
Scenario<double> to_scenario(const Inputs& inputs);

} // namespace tokenscope
