// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/scenario/document.h"

#include <memory>

namespace tokenscope {

using SharedLibrary = std::shared_ptr<const Library>;

/// The document that the words ask for: a file or "-" (standard input) if `file` is not empty, else the
/// preset, with every --set applied. Throws std::invalid_argument with one sentence.
Document requestedDocument(const CommandLine& line, const QString& file, const Library& library);

// Each prints its result and gives the exit status. They need no display, but exportCommand draws.
int evaluateCommand(const CommandLine& line, const SharedLibrary& library);
int batchCommand(const CommandLine& line, const SharedLibrary& library);
int explainCommand(const CommandLine& line, const SharedLibrary& library);
int sweepCommand(const CommandLine& line, const SharedLibrary& library);
int solveCommand(const CommandLine& line, const SharedLibrary& library);
int claimsCommand(const CommandLine& line, const SharedLibrary& library);
int feasibilityCommand(const CommandLine& line, const SharedLibrary& library);
int evidenceCommand(const CommandLine& line, const SharedLibrary& library);
int listCommand(const CommandLine& line, const SharedLibrary& library);
int exportCommand(const CommandLine& line, const SharedLibrary& library);

/// Runs the command of `line`; errors in the input become one line on standard error.
int runCommand(const CommandLine& line, const SharedLibrary& library);

} // namespace tokenscope
