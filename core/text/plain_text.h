// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tokenscope {

// The same text in ASCII as far as typography goes: every kind of space, minus, multiplication sign,
// superscript and micro sign becomes ' ', '-', 'x' or '*', "^2" and 'u'. Other characters stay.
std::string plain_text(std::string_view text);

std::string_view trimmed(std::string_view text);

std::string lower_case(std::string_view text);

// What was given, for a sentence: at most 40 characters of UTF-8 text, "…" where more follow, and spaces for
// control characters.
std::string excerpt(std::string_view text);

// ASCII and C1 control characters, in UTF-8.
bool has_control_character(std::string_view text);

} // namespace tokenscope
