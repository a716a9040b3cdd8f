// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/console.h"
#include "app/shell/run_window.h"
#include "app/state/library_loader.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace {

using namespace tokenscope;

// Words are decoded, and help is worded, only with an application.
CommandLine readCommandLine(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return parseCommandLine(QCoreApplication::arguments());
}

// A picture needs neither the frame of a window nor a folder of the session; Qt finds that worth a line each.
void leaveOutSessionNotices(QtMsgType type, const QMessageLogContext&, const QString& message) {
    const bool ofTheSession = message.startsWith(QStringLiteral("This plugin does not support")) ||
                              message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR"));
    if (type != QtDebugMsg && !ofTheSession)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

// Without a display Qt ends the program with an abort; this says what to do instead.
void leaveWithSentence(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtFatalMsg && message.contains(QStringLiteral("platform plugin"))) {
        printError("there is no display to open the window on; \"tokenscope export window -o FILE.png\" "
                   "draws it, and \"tokenscope evaluate\" prints its figures");
        std::_Exit(wrongInput);
    }
    const bool ofThePlatform = qstrncmp(context.category, "qt.qpa", 6) == 0;
    if (type != QtDebugMsg && type != QtInfoMsg && !ofThePlatform)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

template <class Application> int runWithoutWindow(const CommandLine& line, int argc, char** argv) {
    Application application(argc, argv);
    return findCommand(line.command)->run(line, loadLibrary(line.catalogue));
}

int run(const CommandLine& line, int argc, char** argv) {
    if (line.command == QStringLiteral("export")) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        // A chart is painted at its scale; the window is a window of a screen with that scale.
        if (line.words.value(0) == QStringLiteral("window"))
            qputenv("QT_SCALE_FACTOR", QByteArray::number(line.scale));
        qInstallMessageHandler(leaveOutSessionNotices);
        return runWithoutWindow<QApplication>(line, argc, argv);
    }
    if (!line.command.isEmpty())
        return runWithoutWindow<QCoreApplication>(line, argc, argv);
    qInstallMessageHandler(leaveWithSentence);
    QApplication application(argc, argv);
    return runWindow(line);
}

} // namespace

int main(int argc, char** argv) {
    holdStandardStreams();
    const CommandLine line = readCommandLine(argc, argv);
    if (!line.error.isEmpty()) {
        printError(line.error.toStdString());
        return wrongUsage;
    }
    try {
        printOut(line.notice.toStdString());
        const int status = line.notice.isEmpty() ? run(line, argc, argv) : done;
        flushOut();
        return status;
    } catch (const std::exception& problem) {
        printError(problem.what());
        return wrongInput;
    }
}
