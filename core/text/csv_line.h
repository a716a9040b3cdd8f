// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace tokenscope {

/// One line of CSV with its line break; fields with commas, quotes or line breaks are quoted.
std::string csv_line(const std::vector<std::string>& fields);

} // namespace tokenscope
