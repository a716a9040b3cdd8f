// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/evaluation_money.h"
#include "core/scenario/lift.h"

namespace tokenscope {

template Results<InputDual> evaluate(const Scenario<InputDual>&);

Scenario<InputDual> to_dual_scenario(const Inputs& inputs) {
    return lift<InputDual>(
        inputs, [](std::size_t i, const InputRow&, double v) { return InputDual::variable(v, i); });
}

} // namespace tokenscope
