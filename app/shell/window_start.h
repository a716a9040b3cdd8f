// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QString>

namespace tokenscope {

class MainWindow;
class Settings;

/// A sentence that says which fonts are missing and what to install; empty when none is.
QString missingFonts();

/// Brings back what was there when the program ended, then opens what the command line names, and begins to
/// keep copies of unsaved work in `autosaveFolder`. What goes wrong is said in the window.
void startWindow(MainWindow& window, Settings& settings, const CommandLine& line,
                 const QString& autosaveFolder);

} // namespace tokenscope
