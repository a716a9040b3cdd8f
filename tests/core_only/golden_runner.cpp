// SPDX-License-Identifier: GPL-3.0-or-later
// Every output of every preset against the stored figures, without any test framework: 0 when all agree.

#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/model/tier_margin.h"
#include "core/scenario/library.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

namespace {

using namespace tokenscope;
using nlohmann::json;

constexpr double tolerance = 5e-4;

std::string read(const std::string& path) {
    std::ifstream file(std::string(TOKENSCOPE_SOURCE_DIR) + "/" + path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

struct Evaluated {
    Scenario<double> scenario;
    Results<double> results;
};

Evaluated evaluate_preset(const std::string& id) {
    const std::string common = read("resources/presets/common.json");
    const std::string calibration = read("resources/calibration/constants.json");
    const auto preset = parse_preset(read("resources/presets/" + id + ".json"), {common, calibration});
    Inputs inputs = preset.inputs;
    const auto catalogue = parse_catalogue({.accelerators = read("resources/catalogue/accelerators.json"),
                                            .models = read("resources/catalogue/models.json"),
                                            .tiers = read("resources/catalogue/tiers.json")});
    inputs.accelerator = catalogue.find_accelerator(inputs.choice("serving.accelerator"))->traits;
    const auto scenario = to_scenario(inputs);
    return {scenario, evaluate(scenario)};
}

double margin_at(const Evaluated& e, const std::string& tier_id) {
    static const auto catalogue = parse_catalogue({.tiers = read("resources/catalogue/tiers.json")});
    const PriceTier* tier = catalogue.find_tier(tier_id);
    return tier == nullptr ? std::nan("") : tier_margin(e.scenario, e.results, prices_of(*tier));
}

double figure(const Evaluated& e, const std::string& id) {
    if (const auto index = find_output(id))
        return output_values(e.results)[*index] / outputs()[*index].factor;
    return margin_at(e, id.substr(std::string("margin.").size()));
}

bool agrees(const Evaluated& e, const json& row) {
    const std::string id = row.at("output");
    const json& wanted = row.at("value");
    if (id == "decode.limit")
        return limit_key(e.results.decode.limit) == wanted.get<std::string>();
    const double got = figure(e, id);
    if (wanted == "undefined")
        return !std::isfinite(got);
    const double value = wanted.get<double>();
    const bool same = std::abs(got - value) <= tolerance * std::abs(value);
    if (!same)
        std::printf("%s %s: %.6g, stored %.6g\n", row.at("preset").get<std::string>().c_str(), id.c_str(),
                    got, value);
    return same;
}

} // namespace

int main() {
    std::map<std::string, Evaluated> evaluated;
    int passed = 0;
    int failed = 0;
    const json golden = json::parse(read("tests/golden/golden.json"));
    for (const json& row : golden.at("rows")) {
        const std::string preset = row.at("preset");
        if (!evaluated.contains(preset))
            evaluated.emplace(preset, evaluate_preset(preset));
        (agrees(evaluated.at(preset), row) ? passed : failed) += 1;
    }
    std::printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 && passed > 0 ? 0 : 1;
}
