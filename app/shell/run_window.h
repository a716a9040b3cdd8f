// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace tokenscope {

/// Opens the window, with the file that the words name, and runs it until it is closed. Needs a QApplication.
int runWindow(const CommandLine& line);

/// Names under which settings and copies of work are kept. Before any QSettings.
void nameApplication();

} // namespace tokenscope
