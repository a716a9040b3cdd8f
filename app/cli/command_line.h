// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tokenscope {

/// What the words of a command line ask for.
struct CommandLine {
    QString command; ///< "evaluate", "explain", ...; empty: open the window
    QStringList words;
    QString preset = QStringLiteral("essay");
    bool presetGiven = false;
    QStringList settings; ///< of --set, "ID=VALUE"
    QString format = QStringLiteral("table");
    QString output; ///< of -o
    QString size;
    QString theme = QStringLiteral("light");
    QString language;
    QString forInput;
    double scale = 1.0;
    bool batch = false;
    bool match = false; ///< evidence: only what is like the scenario, nearest first
    QString bands;  ///< of --bands: "all" or "model"; empty: none
    QString error;  ///< a sentence; the words are wrong
    QString notice; ///< the text of --help or --version: print it and end
};

/// The words that make a command; everything else is a file to open.
QStringList commandNames();

CommandLine parseCommandLine(const QStringList& arguments);

} // namespace tokenscope
