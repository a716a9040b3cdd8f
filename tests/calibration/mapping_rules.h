// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measurement.h"

#include "core/scenario/document.h"

#include <string>
#include <variant>

namespace tokenscope::calibration {

// A row on its way: the names are found, the rule of its source fills in the rest.
struct Draft {
    const MeasuredRow& row;
    Measurement measurement;
    Document document;

    void set(const char* id, double value) { document.overrides[id] = Amount::of(value); }
    void choose(const char* id, const char* key) { document.overrides[id] = std::string(key); }
    void test_only(std::string why);
};

// Why a row is left out; empty: it is not.
using Refusal = std::string;

// One for each source. What a source does not publish is assumed here, for all its rows alike.
Refusal map_ml_energy(Draft& draft);
Refusal map_silicon_sample(Draft& draft);
Refusal map_argonne(Draft& draft);
Refusal map_served(Draft& draft);
Refusal map_tensorrt_table(Draft& draft);
Refusal map_mlperf(Draft& draft, PromptLengths lengths);

} // namespace tokenscope::calibration
