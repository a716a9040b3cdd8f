// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace tokenscope {

/// Exit status of the program.
enum ExitStatus { done = 0, wrongInput = 1, wrongUsage = 2 };

/// Throws std::runtime_error when standard output takes no more.
void printOut(const std::string& text);
/// Has all that was printed written; throws as printOut().
void flushOut();
/// Keeps a file that is opened later from taking the place of a standard stream that was closed.
void holdStandardStreams();
/// One line on standard error, "tokenscope: ...".
void printError(const std::string& sentence);

/// Columns of text, padded; the first is left-aligned, the others as told.
std::string aligned(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& rightAligned);

} // namespace tokenscope
