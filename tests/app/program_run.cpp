// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

#include <QProcess>

namespace tokenscope {

ProgramRun runProgram(const QString& program, const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ProgramRun runRedirected(const QString& program, const QStringList& arguments, const QString& redirection,
                         const QByteArray& input) {
    const QStringList shell{QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" ") + redirection,
                            program};
    return runProgram(QStringLiteral("/bin/sh"), shell + arguments, input);
}

QStringList wordsOf(const QString& line) {
    QStringList words{QString()};
    bool quoted = false, started = false;
    for (const QChar c : line) {
        if (c == u'\'') {
            quoted = !quoted;
            started = true;
        } else if (c == u' ' && !quoted) {
            if (started)
                words << QString();
            started = false;
        } else {
            words.last() += c;
            started = true;
        }
    }
    if (!started)
        words.removeLast();
    return words;
}

} // namespace tokenscope
