// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QString>

namespace tokenscope {

/// why_undefined() in the program's language; empty when the output has a value.
QString undefinedText(std::string_view outputId, const Evaluated& evaluated);

} // namespace tokenscope
