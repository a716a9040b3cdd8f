// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/appearance.h"

#include <QApplication>

namespace tokenscope {
namespace {

// The desktop's own palette is seen only while the program has set none.
bool desktopIsDark() {
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(own);
    return dark;
}

} // namespace

std::optional<Theme> themeOfName(const QString& name) {
    if (name == QStringLiteral("automatic"))
        return desktopIsDark() ? Theme::dark() : Theme::light();
    if (name == QStringLiteral("light"))
        return Theme::light();
    if (name == QStringLiteral("dark"))
        return Theme::dark();
    if (name == QStringLiteral("print"))
        return Theme::print();
    if (name == QStringLiteral("projector"))
        return Theme::projector();
    return std::nullopt;
}

void applyTheme(const Theme& theme) {
    QApplication::setPalette(palette(theme));
    QApplication::setFont(theme.font(13));
}

} // namespace tokenscope
