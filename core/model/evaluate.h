// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/results.h"
#include "core/scalars/dual.h"
#include "core/scalars/trace.h"
#include "core/scenario/input_table.h"
#include "core/scenario/inputs.h"
#include "core/scenario/scenario.h"

namespace tokenscope {

// One partial per quantity input, in the order of the input table.
using InputDual = Dual<quantity_input_count>;

// The whole chain, from the model's shape to the service's wafers: each link is called once.
template <Scalar T> Results<T> evaluate(const Scenario<T>& scenario);

extern template Results<double> evaluate(const Scenario<double>&);
extern template Results<InputDual> evaluate(const Scenario<InputDual>&);
extern template Results<Trace> evaluate(const Scenario<Trace>&);

// Inputs at each scalar: values; exact derivatives to every input's base unit; the tree of steps.
Scenario<double> to_scenario(const Inputs& inputs);
Scenario<InputDual> to_dual_scenario(const Inputs& inputs);
Scenario<Trace> to_trace_scenario(const Inputs& inputs);

} // namespace tokenscope
