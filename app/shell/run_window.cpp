// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/run_window.h"

#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/shell_style.h"
#include "app/shell/window_start.h"
#include "app/state/autosave.h"
#include "app/state/library_loader.h"

#include <QApplication>
#include <QIcon>
#include <QScreen>

namespace tokenscope {
namespace {

constexpr QSize usualSize{1600, 1000};
constexpr QSize smallestSize{1024, 640};

void placeWindow(MainWindow& window, const Settings& settings) {
    window.setMinimumSize(smallestSize);
    if (!window.restoreGeometry(settings.geometry()))
        window.resize(usualSize.boundedTo(window.screen()->availableSize()));
}

} // namespace

void nameApplication() {
    QCoreApplication::setOrganizationName(QStringLiteral("tokenscope"));
    QCoreApplication::setApplicationName(QStringLiteral("tokenscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENSCOPE_VERSION));
}

int runWindow(const CommandLine& line) {
    nameApplication();
    QApplication::setStyle(new ShellStyle);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tokenscope.Tokenscope"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("org.tokenscope.Tokenscope")));
    Settings settings;
    Language language;
    const QString chosen = settings.language().isEmpty() ? Language::ofSystem() : settings.language();
    language.use(line.language.isEmpty() ? chosen : line.language);
    MainWindow window(loadLibrary(), settings, language);
    placeWindow(window, settings);
    startWindow(window, settings, line, Autosave::usualFolder());
    window.setVisible(true);
    return QApplication::exec();
}

} // namespace tokenscope
