// SPDX-License-Identifier: GPL-3.0-or-later
// Every output of every preset against the stored figures, without any test framework: 0 when all agree.

#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/model/tier_margin.h"
#include "core/scenario/document.h"
#include "core/scenario/library_reader.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
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

Library shipped_library() {
    std::vector<std::string> presets;
    for (const auto& file : std::filesystem::directory_iterator(TOKENSCOPE_SOURCE_DIR "/resources/presets"))
        presets.push_back(file.path().filename().string());
    return read_library(presets,
                        [](std::string_view path) { return read("resources/" + std::string(path)); });
}

Evaluated evaluate_row(const json& row, const Library& library) {
    Document document;
    document.preset = row.at("preset");
    const json set = row.value("set", json::object());
    for (const auto& [id, value] : set.items())
        document.overrides[id] = value.is_string() ? InputValue(value.get<std::string>())
                                                   : InputValue(Amount::of(value.get<double>()));
    const auto scenario = to_scenario(resolve(document, library));
    return {scenario, evaluate(scenario)};
}

double margin_at(const Evaluated& e, const std::string& tier_id, const Library& library) {
    const PriceTier* tier = library.catalogue.find_tier(tier_id);
    return tier == nullptr ? std::nan("") : tier_margin(e.scenario, e.results, prices_of(*tier));
}

double figure(const Evaluated& e, const std::string& id, const Library& library) {
    if (const auto index = find_output(id))
        return output_values(e.results)[*index] / outputs()[*index].factor;
    return margin_at(e, id.substr(std::string("margin.").size()), library);
}

bool agrees(const Evaluated& e, const json& row, const Library& library) {
    const std::string id = row.at("output");
    const json& wanted = row.at("value");
    if (id == "decode.limit")
        return limit_key(e.results.decode.limit) == wanted.get<std::string>();
    const double got = figure(e, id, library);
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
    const Library library = shipped_library();
    int passed = 0;
    int failed = 0;
    const json golden = json::parse(read("tests/golden/golden.json"));
    for (const json& row : golden.at("rows"))
        (agrees(evaluate_row(row, library), row, library) ? passed : failed) += 1;
    std::printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 && passed > 0 ? 0 : 1;
}
