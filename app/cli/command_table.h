// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

#include <span>

namespace tokenscope {

/// One command. Help, parsing and dispatch read this table and nothing else.
struct CommandRow {
    const char* name;    ///< empty: the window
    const char* words;   ///< what follows the name, as the help shows it
    const char* help;    ///< one line
    const char* example; ///< of its words and options
    int fewestWords, mostWords;
    const char* options; ///< names of the options that it takes, between spaces
    int (*run)(const CommandLine&, const SharedLibrary&);
};

std::span<const CommandRow> commands();

/// The window for an empty name; nullptr: there is none of this name.
const CommandRow* findCommand(const QString& name);

bool takesOption(const CommandRow& command, const QString& option);

} // namespace tokenscope
