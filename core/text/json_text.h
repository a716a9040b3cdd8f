// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string_view>

namespace tokenscope {

// Whether the text opens more objects and lists within each other than this, without parsing it.
bool nested_deeper(std::string_view text, int levels);

// A text of somebody else's: at most this many bytes, 32 levels deep and without a repeated key. Throws
// std::invalid_argument with a sentence that names `what` and the line.
nlohmann::json parsed_json(std::string_view text, std::string_view what, std::size_t largest);

} // namespace tokenscope
