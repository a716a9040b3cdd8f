// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/run_window.h"

#include "app/cli/commands.h"
#include "app/shell/catalogue_commands.h"
#include "app/shell/comparison_commands.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/notice_bar.h"
#include "app/shell/shell_style.h"
#include "app/state/autosave.h"
#include "app/state/library_loader.h"

#include <QApplication>
#include <QIcon>
#include <QScreen>

namespace tokenscope {
namespace {

constexpr QSize usualSize{1600, 1000};
constexpr QSize smallestSize{1024, 640};

// What cannot be opened is said in the window, which then shows the essay.
void openFirst(MainWindow& window, const CommandLine& line) {
    if (!line.words.isEmpty()) {
        window.session().openFile(line.words.constFirst());
        return;
    }
    try {
        window.store().loadDocument(requestedDocument(line, {}, window.store().library()));
    } catch (const std::exception& problem) {
        window.notice()->show(NoticeBar::Kind::error, QString::fromUtf8(problem.what()));
    }
}

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

QString missingFonts() {
    if (fontsAvailable())
        return {};
    return QCoreApplication::translate("Fonts",
                                       "The font Inter is not installed, so texts may be cut off. On Debian, "
                                       "install the package fonts-inter (4.0 or newer).");
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
    const QString catalogue = line.catalogue.isEmpty() ? settings.ownCatalogue() : line.catalogue;
    MainWindow window(loadLibrary(), settings, language);
    placeWindow(window, settings);
    // What was held or kept unsaved may use rows of the user's own.
    if (!catalogue.isEmpty())
        window.catalogues().useForNow(catalogue);
    window.comparison().restoreHeld();
    window.startAutosave(Autosave::usualFolder());
    openFirst(window, line);
    if (const QString fonts = missingFonts(); !fonts.isEmpty())
        window.notice()->show(NoticeBar::Kind::error, fonts);
    window.setVisible(true);
    return QApplication::exec();
}

} // namespace tokenscope
