// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace tokenscope {

/// What the words of a command line ask for.
struct CommandLine {
    QString command; ///< "evaluate", "explain", ...; empty: open the window
    QStringList words;
    QStringList given; ///< names of the options that were given: "preset", "set", ...
    QString preset = QStringLiteral("essay");
    QStringList presets;  ///< every --preset; `preset` is the last
    QStringList settings; ///< of --set, "ID=VALUE"
    QString format = QStringLiteral("table");
    QString output;          ///< of -o: the file
    QStringList chartInputs; ///< of --input: what a chart varies
    QString chartOutput;     ///< of --output, where it names an output: what a chart shows
    QString size;
    QString theme = QStringLiteral("light");
    QString language;
    QString forInput;
    QString catalogue; ///< file of the user's own catalogue; empty: none
    QString from, to;  ///< a preset or a file each
    double scale = 1.0;
    QString code;                 ///< of --code: a scenario code
    QMap<QString, QString> texts; ///< of the options that only export takes: title, dpi, ...
    QString bands;                ///< of --bands: "all" or "model"; empty: none
    QString error;                ///< a sentence; the words are wrong
    QString notice;               ///< the text of --help or --version: print it and end

    bool has(const char* option) const { return given.contains(QLatin1String(option)); }
};

/// Reads the words against the table of commands: too many or too few words, and options that the command
/// does not take, are errors.
CommandLine parseCommandLine(const QStringList& arguments);

} // namespace tokenscope
