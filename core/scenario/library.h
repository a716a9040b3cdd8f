// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/catalogue.h"
#include "core/scenario/preset.h"

#include <string_view>
#include <vector>

namespace tokenscope {

// Everything that ships as data and that a document refers to by name.
struct Library {
    std::vector<Preset> presets;
    Catalogue catalogue;

    // nullptr: there is none of this name.
    const Preset* find_preset(std::string_view id) const;
};

} // namespace tokenscope
