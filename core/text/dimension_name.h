// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/unit_expression.h"

#include <string_view>

namespace tokenscope {

// "power", "a price of energy"; empty for a dimension without a common name. Translated in context
// "Dimension". Where energy is metered, and which things are counted, makes no difference.
std::string_view dimension_name(const Dimension& dimension);

// "a share": what a plain number is where it is written in per cent.
std::string_view share_name();

} // namespace tokenscope
