// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/notes.h"

#include <QString>

namespace tokenscope {

/// The sentence of a note, in the program's language.
QString noteText(const Note& note);

} // namespace tokenscope
