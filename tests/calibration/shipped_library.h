// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/library.h"

#include <string>

namespace tokenscope::calibration {

// A file of the project as text, by its path there. Throws std::invalid_argument when it cannot be read.
std::string project_text(const std::string& path);

// The machines and models that ship, and one preset to start from.
const Library& shipped_library();

} // namespace tokenscope::calibration
