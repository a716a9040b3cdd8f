// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluates one preset COUNT times. Built twice, with the unit system and over plain numbers; the difference
// of instruction counts between two COUNTs, divided by their difference, is the cost of one evaluation.

#include "core/model/evaluate.h"
#include "core/scenario/preset.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace {

std::string text(const std::string& path) {
    std::ifstream file(TOKENSCOPE_SOURCE_DIR "/resources/" + path);
    std::stringstream all;
    all << file.rdbuf();
    return all.str();
}

} // namespace

int main(int argc, char** argv) {
    using namespace tokenscope;
    const int count = argc > 1 ? std::atoi(argv[1]) : 1000;
    const std::string common = text("presets/common.json"), calibration = text("calibration/constants.json");
    const auto preset = parse_preset(text("presets/essay-repaired.json"), {common, calibration});
    auto scenario = to_scenario(preset.inputs);
    double sum = 0.0;
    for (int i = 0; i < count; ++i) {
        scenario.facility.pue = scenario.facility.pue * 1.000001;
        sum += plain(evaluate(scenario).cost.per_output_token);
    }
    std::printf("%.17g\n", sum);
    return 0;
}
