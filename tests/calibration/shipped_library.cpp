// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped_library.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace tokenscope::calibration {
namespace {

Library read_library() {
    Library library;
    const std::string common = project_text("resources/presets/common.json");
    const std::string calibration = project_text("resources/calibration/constants.json");
    library.presets.push_back(
        parse_preset(project_text("resources/presets/essay-repaired.json"), {common, calibration}));
    const std::string accelerators = project_text("resources/catalogue/accelerators.json");
    const std::string models = project_text("resources/catalogue/models.json");
    const std::string tiers = project_text("resources/catalogue/tiers.json");
    library.catalogue = parse_catalogue({.accelerators = accelerators, .models = models, .tiers = tiers});
    return library;
}

} // namespace

std::string project_text(const std::string& path) {
    std::ifstream file(TOKENSCOPE_SOURCE_DIR "/" + path);
    if (!file)
        throw std::invalid_argument("cannot read " + path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

const Library& shipped_library() {
    static const Library library = read_library();
    return library;
}

} // namespace tokenscope::calibration
