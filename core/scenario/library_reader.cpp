// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/library_reader.h"

#include <algorithm>
#include <tuple>

namespace tokenscope {
namespace {

constexpr std::string_view common_file = "common.json";

std::vector<Preset> read_presets(const std::vector<std::string>& files, const ResourceText& text) {
    const std::string common = text("presets/" + std::string(common_file));
    const std::string calibration = text("calibration/constants.json");
    std::vector<Preset> presets;
    for (const std::string& file : files)
        if (file != common_file)
            presets.push_back(parse_preset(text("presets/" + file), {common, calibration}));
    std::sort(presets.begin(), presets.end(), [](const Preset& a, const Preset& b) {
        return std::tie(a.order, a.id) < std::tie(b.order, b.id);
    });
    return presets;
}

} // namespace

Library read_library(const std::vector<std::string>& preset_files, const ResourceText& text) {
    const auto catalogue = [&](const std::string& name) { return text("catalogue/" + name + ".json"); };
    Library library;
    library.presets = read_presets(preset_files, text);
    library.catalogue = parse_catalogue({.accelerators = catalogue("accelerators"),
                                         .models = catalogue("models"),
                                         .tiers = catalogue("tiers"),
                                         .prices = catalogue("prices"),
                                         .chain = catalogue("chain"),
                                         .grids = catalogue("grids"),
                                         .environment = catalogue("environment"),
                                         .energy_claims = text("evidence/energy_claims.json"),
                                         .uncertainty = catalogue("uncertainty")});
    return library;
}

} // namespace tokenscope
