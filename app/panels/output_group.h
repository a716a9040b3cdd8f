// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace tokenscope {

/// The kind of figure that an output is: "Cost" for cost.per_output_token. In the program's language.
QString outputGroupName(std::string_view outputId);

} // namespace tokenscope
