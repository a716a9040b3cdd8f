// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_start.h"

#include "app/cli/commands.h"
#include "app/shell/catalogue_commands.h"
#include "app/shell/comparison_commands.h"
#include "app/shell/last_session.h"
#include "app/shell/main_window.h"
#include "app/shell/notice_bar.h"

namespace tokenscope {
namespace {

bool namesAScenario(const CommandLine& line) {
    return !line.words.isEmpty() || line.has("preset") || line.has("code") || line.has("set");
}

// What cannot be opened is said in the window, which then shows the essay.
void openNamed(MainWindow& window, const CommandLine& line) {
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

} // namespace

QString missingFonts() {
    if (fontsAvailable())
        return {};
    return QCoreApplication::translate("Fonts",
                                       "The font Inter is not installed, so texts may be cut off. On Debian, "
                                       "install the package fonts-inter (4.0 or newer).");
}

void startWindow(MainWindow& window, Settings& settings, const CommandLine& line,
                 const QString& autosaveFolder) {
    const auto say = [&window](const QString& sentence) {
        if (!sentence.isEmpty())
            window.notice()->show(NoticeBar::Kind::error, sentence);
    };
    // All that follows may use rows of the user's own.
    const QString catalogue = line.catalogue.isEmpty() ? settings.ownCatalogue() : line.catalogue;
    if (!catalogue.isEmpty())
        window.catalogues().useForNow(catalogue);
    auto* last = new LastSession({window.store(), window.session(), settings}, &window);
    last->restoreBaseline();
    say(window.comparison().restoreHeld());
    if (namesAScenario(line))
        openNamed(window, line);
    else
        last->restoreScenario();
    last->start();
    window.startAutosave(autosaveFolder);
    say(missingFonts());
}

} // namespace tokenscope
