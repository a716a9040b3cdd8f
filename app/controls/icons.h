// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"

#include <QIcon>
#include <QPainterPath>

class QPainter;

namespace tokenscope {

enum class IconShape {
    undo,
    redo,
    reset,
    lock,
    unlock,
    link,
    pin,
    table,
    enlarge,
    copy,
    filter,
    search,
    exportFigure,
    close,
    chevronDown,
    chevronLeft,
    chevronRight,
    menu,
    leftPanel,
    rightPanel,
    count
};

/// The outline in a box of 16 x 16, to be stroked 1.25 wide with round caps.
QPainterPath iconPath(IconShape shape);

/// Paints the outline, scaled to `box`.
void paintIcon(QPainter& painter, IconShape shape, const QRectF& box, const QColor& color);

/// An icon that is drawn at every size and resolution: secondary colour, text colour when active, selected or
/// on.
QIcon themedIcon(IconShape shape, const Theme& theme);
/// The same in one colour, such as on a filled button.
QIcon plainIcon(IconShape shape, const QColor& color);

} // namespace tokenscope
