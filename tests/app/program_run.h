// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tokenscope {

/// What a run of the built program came to.
struct ProgramRun {
    int status = -1;
    QByteArray out, err;
};

/// Runs `program` with `arguments` and `input` on standard input, until it ends; within a minute.
ProgramRun runProgram(const QString& program, const QStringList& arguments, const QByteArray& input = {});

/// The same through a shell that redirects: ">/dev/full".
ProgramRun runRedirected(const QString& program, const QStringList& arguments, const QString& redirection,
                         const QByteArray& input = {});

/// Words between spaces; "'" keeps spaces: "evaluate --set 'facility.pue=1.2 '".
QStringList wordsOf(const QString& line);

} // namespace tokenscope
