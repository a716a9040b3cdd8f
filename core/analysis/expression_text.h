// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scalars/trace.h"

#include <functional>
#include <string>

namespace tokenscope {

// Writes the arithmetic below a step as one line, down to the named steps and inputs, whose words `leaf`
// gives.
std::string expression_text(const TraceNode& node, const std::function<std::string(const TraceNode&)>& leaf);

} // namespace tokenscope
