// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Sizes of the dock and its panels in logical pixels at text scale 1 (see the visual specification).
namespace tokenscope::panel_metrics {

inline constexpr qreal dockWidth = 340;
inline constexpr qreal railWidth = 40;
inline constexpr qreal tabHeight = 36;
inline constexpr qreal inset = 20;

} // namespace tokenscope::panel_metrics
