// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measured_row.h"

#include "core/scenario/inputs.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tokenscope::calibration {

// A measured row as a scenario, with what was measured there.
struct Measurement {
    std::string id, source, model, accelerator, family; // family: "tensorrt-llm" or "other"
    std::string load; // how the engine was loaded: "closed loop, current engines", "offline", ...
    Inputs inputs;
    bool mixture = false;
    bool fitted = true; // false: a test of transfer, for the reason below
    std::string not_fitted;
    double throughput = 0.0;           // output token/s/accelerator
    std::optional<double> token_time;  // s, of one user
    bool token_time_is_step = false;   // a median between tokens: prefill of others is outside
    std::optional<double> board_power; // W/accelerator
    std::optional<double> wall_power;  // W/accelerator, whole servers

    std::string combination() const { return model + " | " + accelerator; }
    // The class under which its error is reported.
    std::string group() const { return load + (mixture ? ", mixture of experts" : ", dense"); }
};

struct Mapping {
    std::vector<Measurement> measurements;
    std::map<std::string, std::vector<std::string>> dropped; // ids by reason
};

// Prompt lengths of MLPerf, which does not publish them: as guessed before any comparison, or as one length
// for each benchmark makes the offline rows of every accelerator agree.
enum class PromptLengths { guessed, implied };

// Every row is either a measurement or dropped with a reason.
Mapping map_rows(const std::vector<MeasuredRow>& rows, PromptLengths mlperf);

} // namespace tokenscope::calibration
