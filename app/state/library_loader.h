// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/library.h"

#include <QString>

#include <memory>

namespace tokenscope {

/// The presets and catalogues that are built into the program, with the rows of a catalogue of the user's own
/// if a file is named. Throws std::invalid_argument with a sentence if one is broken.
std::shared_ptr<const Library> loadLibrary(const QString& ownCatalogue = {});

/// The text of a file built into the program. Throws std::invalid_argument if there is none.
std::string builtInText(const QString& path);

} // namespace tokenscope
