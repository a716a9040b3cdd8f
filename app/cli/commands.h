// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/state/exploration.h"
#include "core/scenario/document.h"

#include <memory>
#include <optional>
#include <vector>

namespace tokenscope {

using SharedLibrary = std::shared_ptr<const Library>;

/// The document that the words ask for: a file or "-" (standard input) if `file` is not empty, else the
/// preset, with every --set applied. Throws std::invalid_argument with one sentence.
Document requestedDocument(const CommandLine& line, const QString& file, const Library& library);

/// Both documents of a figure and the chart that a code names, where there are any; else as above, with the
/// essay as the baseline.
struct RequestedScenario {
    Document document;
    std::optional<Document> baseline = {};
    QString chart = {};
    std::vector<Document> held = {};
    Exploration exploration = {};
};
RequestedScenario requestedScenario(const CommandLine& line, const QString& file, const Library& library);

/// Nothing switches by itself on the command line: one line on standard error for an input that cannot act.
void warnIfIdle(std::string_view id, const Inputs& inputs);

// Each prints its result and gives the exit status; the words were checked against the table of commands.
// What is wrong with the input is thrown as std::exception with one sentence. They need no display, but
// exportCommand draws.
int evaluateCommand(const CommandLine& line, const SharedLibrary& library);
int batchCommand(const CommandLine& line, const SharedLibrary& library);
int explainCommand(const CommandLine& line, const SharedLibrary& library);
int sweepCommand(const CommandLine& line, const SharedLibrary& library);
int solveCommand(const CommandLine& line, const SharedLibrary& library);
int compareCommand(const CommandLine& line, const SharedLibrary& library);
int attributeCommand(const CommandLine& line, const SharedLibrary& library);
int claimsCommand(const CommandLine& line, const SharedLibrary& library);
int feasibilityCommand(const CommandLine& line, const SharedLibrary& library);
int evidenceCommand(const CommandLine& line, const SharedLibrary& library);
int chainCommand(const CommandLine& line, const SharedLibrary& library);
int listCommand(const CommandLine& line, const SharedLibrary& library);
int textCommand(const CommandLine& line, const SharedLibrary& library);
int codeCommand(const CommandLine& line, const SharedLibrary& library);
int exportCommand(const CommandLine& line, const SharedLibrary& library);

} // namespace tokenscope
