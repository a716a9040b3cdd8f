// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/library.h"

#include <QString>

#include <memory>

namespace tokenscope {

/// The presets and catalogues that are built into the program. Throws std::invalid_argument if one is broken.
std::shared_ptr<const Library> loadLibrary();

/// The text of a file built into the program. Throws std::invalid_argument if there is none.
std::string builtInText(const QString& path);

} // namespace tokenscope
