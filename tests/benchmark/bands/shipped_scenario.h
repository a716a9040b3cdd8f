// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/library.h"

#include <fstream>
#include <sstream>
#include <string>

namespace tokenscope {

inline std::string resource_text(const std::string& path) {
    std::ifstream file(TOKENSCOPE_SOURCE_DIR "/resources/" + path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

// Without price tiers: what is compared has none.
inline Catalogue shipped_catalogue() {
    const std::string accelerators = resource_text("catalogue/accelerators.json");
    const std::string uncertainty = resource_text("catalogue/uncertainty.json");
    return parse_catalogue({.accelerators = accelerators, .uncertainty = uncertainty});
}

inline Inputs shipped_inputs(const std::string& preset, const Catalogue& catalogue) {
    Inputs inputs =
        parse_preset(resource_text("presets/" + preset + ".json"),
                     {resource_text("presets/common.json"), resource_text("calibration/constants.json")})
            .inputs;
    inputs.accelerator = catalogue.find_accelerator(inputs.choice("serving.accelerator"))->traits;
    return inputs;
}

} // namespace tokenscope
