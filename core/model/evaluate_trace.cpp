// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/evaluation_money.h"
#include "core/scenario/lift.h"

namespace tokenscope {

template Results<Trace> evaluate(const Scenario<Trace>&);

Scenario<Trace> to_trace_scenario(const Inputs& inputs) {
    return lift<Trace>(inputs, [](std::size_t, const InputRow& row, double v) {
        return Trace::input(v, std::string(row.id));
    });
}

} // namespace tokenscope
