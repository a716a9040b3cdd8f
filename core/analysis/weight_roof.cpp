// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/weight_roof.h"

#include "core/model/implied.h"

namespace tokenscope {

double weight_read_roof(const Inputs& inputs, const Results<double>& results, double batch) {
    const auto accelerators = of<Accelerators>(inputs.amount("serving.accelerators_per_replica").value);
    return weight_read_roof(results.decode.roof_weights, of<Requests>(batch), accelerators).value();
}

} // namespace tokenscope
