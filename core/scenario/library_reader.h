// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/library.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// The text of a file of resources/ by its path there: "presets/essay.json".
using ResourceText = std::function<std::string(std::string_view path)>;

// Everything that ships: the presets of these files, in the order that they state, and the catalogues.
// `preset_files` are the names in presets/; common.json among them is what the others share. Throws
// std::invalid_argument with a sentence for a text that is broken.
Library read_library(const std::vector<std::string>& preset_files, const ResourceText& text);

} // namespace tokenscope
