// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/derived_machine.h"

#include "app/charts/chart_text.h"

namespace tokenscope {

// Deriving a stated machine goes the way of an edit, which also finds accelerators enough to hold the model.
Inputs derivedMachine(const Evaluated& scenario, const Library& library) {
    Inputs inputs = scenario.inputs;
    if (isChosen(scenario, "serving.throughput_mode", "stated")) {
        const Amount batch = inputs.amount("serving.batch");
        inputs = resolve(with_input(scenario.document, library, "serving.batch", batch).document, library);
    }
    inputs.choices[choice_index("serving.load_mode")] = "typed";
    return inputs;
}

} // namespace tokenscope
