// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>
#include <cstddef>

namespace tokenscope {

/// What a colour stands for. The values stand in one table per theme (theme.cpp).
enum class Role {
    chartGround,
    panelGround,
    fieldGround,
    divider,
    gridLine,
    axis,
    fieldEdge,
    text,
    secondaryText,
    disabledText,
    ghost,
    selectedRow,
    hoverRow,
    focus,
    capex,
    electricity,
    training,
    silicon,
    network,
    margin,
    bar,  ///< bars of sums (cost, price): ink, a little lighter than text
    band, ///< quiet band behind curves (what the essay states)
    plausible,
    stretch,
    impossible,
    count
};

inline constexpr std::size_t roleCount = static_cast<std::size_t>(Role::count);

/// Colours, type and tints of one appearance. A value: copy it and pass it on.
struct Theme {
    bool isDark = false;
    /// Opacity of a 5 to 95 % spread bar, 0 to 1.
    qreal spreadOpacity = 0.16;
    /// Fonts grow by this factor; sizes in `visual.md` are at 1.
    qreal textScale = 1.0;
    std::array<QRgb, roleCount> colors{};

    QColor color(Role role) const;
    /// With an opacity from 0 to 1.
    QColor color(Role role, qreal opacity) const;
    /// The opaque colour that `color(role, opacity)` gives on the chart ground.
    QColor blended(Role role, qreal opacity) const;
    /// Inter, from 18 px up Inter Display. `pixelSize` is in logical pixels before `textScale`; `weight` 100
    /// to 900. The size is stored in points, because QFont's pixel sizes are whole and 12.5 and 13.5 are
    /// needed.
    QFont font(qreal pixelSize, int weight = 400) const;

    static Theme light();
    static Theme dark();
    static Theme print();
    static Theme projector();

    bool operator==(const Theme&) const = default;
};

/// The widget palette of a theme.
QPalette palette(const Theme& theme);

/// Whether Inter and Inter Display are installed. Needs a QGuiApplication.
bool fontsAvailable();

} // namespace tokenscope
