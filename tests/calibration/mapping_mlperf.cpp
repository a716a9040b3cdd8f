// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping_rules.h"

#include <algorithm>
#include <array>

namespace tokenscope::calibration {
namespace {

// What MLCommons publishes of a benchmark, and what is assumed of it: mean lengths in tokens (outputs of 8B
// and R1 are recalled), limits on the time per token in s (0: none) of the server and interactive scenarios.
struct Benchmark {
    const char* model;
    double guessed_prompt, implied_prompt, output;
    double server_limit, interactive_limit;
};
constexpr std::array benchmarks = {Benchmark{"Llama 2 70B", 300, 255, 294.45, 0.2, 0.04},
                                   Benchmark{"Mixtral 8x7B", 300, 480, 144.84, 0.2, 0},
                                   Benchmark{"Llama 3.1 405B", 9400, 7600, 684.68, 0.175, 0.08},
                                   Benchmark{"Llama 3.1 8B", 780, 990, 128, 0.1, 0},
                                   Benchmark{"DeepSeek R1", 800, 800, 3880, 0.08, 0}};

// The limits hold for 99 of 100 requests, the model gives the mean.
constexpr double mean_of_limit = 0.8;

bool one_of(const std::string& text, std::initializer_list<const char*> list) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

// Accelerators of a replica, which submissions do not publish: as few as hold the model well.
double replica(const std::string& model, const std::string& part) {
    const bool large =
        one_of(part, {"H200 SXM", "H200 NVL", "B200 SXM", "GB200 NVL72 (per GPU)", "MI300X", "GH200 144GB"});
    if (model == "Llama 2 70B")
        return large ? 1.0 : 2.0;
    if (model == "Llama 3.1 405B")
        return part == "H200 SXM" ? 8.0 : 4.0;
    return model == "DeepSeek R1" ? 8.0 : 1.0;
}

bool power_limited(const MeasuredRow& row) {
    return row.note.find("MaxQ") != std::string::npos ||
           (row.engine == "MLPerf v4.0 NVIDIA" && row.hardware.find("H100-SXM") != std::string::npos);
}

double time_limit(const MeasuredRow& row, const Benchmark& benchmark) {
    if (row.scenario.find("Offline") != std::string::npos)
        return 0.0;
    const bool interactive = row.scenario.find("nteractive") != std::string::npos;
    return interactive ? benchmark.interactive_limit : benchmark.server_limit;
}

} // namespace

Refusal map_mlperf(Draft& draft, PromptLengths lengths) {
    Measurement& m = draft.measurement;
    const auto at = std::find_if(benchmarks.begin(), benchmarks.end(),
                                 [&](const Benchmark& b) { return b.model == m.model; });
    if (at == benchmarks.end())
        return "MLPerf: no lengths are known for this benchmark";
    if (!draft.row.throughput)
        return "MLPerf: no throughput";
    m.load = m.accelerator == "MI300X" ? "MLPerf, AMD" : "MLPerf, NVIDIA";
    if (power_limited(draft.row))
        m.load = "MLPerf, power-limited";
    draft.test_only("MLPerf: batch, replica and prompt length are not published");
    draft.set("request.input_tokens",
              lengths == PromptLengths::guessed ? at->guessed_prompt : at->implied_prompt);
    draft.set("request.output_tokens", at->output);
    draft.set("serving.accelerators_per_replica",
              std::min(replica(m.model, m.accelerator), draft.row.accelerators));
    draft.document.overrides["serving.batch"] = Amount::automatic();
    if (const double limit = time_limit(draft.row, *at); limit > 0.0)
        draft.set("serving.token_time_limit", mean_of_limit * limit);
    draft.set("model.kv_bits", 8.0);
    draft.choose("calibration.lengths_known", "no");
    return {};
}

} // namespace tokenscope::calibration
