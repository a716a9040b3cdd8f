// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/evaluation_money.h"
#include "core/scenario/lift.h"

namespace tokenscope {

template Results<double> evaluate(const Scenario<double>&);

Scenario<double> to_scenario(const Inputs& inputs) {
    return lift<double>(inputs, [](std::size_t, const InputRow&, double v) { return v; });
}

} // namespace tokenscope
