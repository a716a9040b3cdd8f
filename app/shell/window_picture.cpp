// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_picture.h"

#include "app/shell/main_window.h"
#include "app/shell/shell_style.h"

#include <QApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace tokenscope {
namespace {

// Slower parts of the window show what they have found a moment after the rest.
constexpr std::chrono::milliseconds settling{400};
constexpr std::chrono::seconds longest{20};

// The bands come last, and later on a slow machine.
void settle(Store& store) {
    QEventLoop loop;
    QObject::connect(&store, &Store::changed, &loop, [&loop](const SnapshotPointer& snapshot) {
        if (snapshot->bandsRevision == snapshot->revision)
            QTimer::singleShot(settling, &loop, &QEventLoop::quit);
    });
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

QImage windowPicture(const std::shared_ptr<const Library>& library, const Document& document,
                     Language& language, const QString& theme, QSize size) {
    QApplication::setStyle(new ShellStyle);
    Settings settings(false);
    MainWindow window(library, settings, language);
    window.setAppearance(theme);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(size);
    window.store().loadDocument(document);
    window.setVisible(true);
    settle(window.store());
    return window.grab().toImage();
}

} // namespace tokenscope
