// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Sizes of a control in logical pixels at text scale 1 (see the visual specification, "Quantity control").
namespace tokenscope::control_metrics {

/// Beside the text edge: the bar of an edited control, and room for the focus ring at the track's end.
inline constexpr qreal leadingMargin = 10;
inline constexpr qreal trailingMargin = 6;
inline constexpr qreal minimumWidth = 234;
inline constexpr qreal usualWidth = 294;
inline constexpr qreal maximumWidth = 400;

inline constexpr qreal labelRow = 24;
inline constexpr qreal gap = 6;
inline constexpr qreal trackRow = 18;
inline constexpr qreal tickRow = 14;
inline constexpr qreal pitch = labelRow + gap + trackRow + tickRow;
inline constexpr qreal choicePitch = 34;
inline constexpr qreal secondLabelLine = 16;

inline constexpr qreal barWidth = 2;
inline constexpr qreal barHeight = 20;
inline constexpr qreal fieldWidth = 104;
inline constexpr qreal fieldHeight = 24;
inline constexpr qreal fieldPadding = 7;
inline constexpr qreal cornerRadius = 4;
inline constexpr qreal icon = 16;
inline constexpr qreal iconGap = 4;
inline constexpr qreal iconToField = 6;
inline constexpr qreal labelToIcons = 8;

/// Below the control's upper edge.
inline constexpr qreal trackLine = 36;
inline constexpr qreal trackInset = 4;
inline constexpr qreal valueInset = 7;
inline constexpr qreal thumb = 13;
inline constexpr qreal ghostWidth = 8;
inline constexpr qreal ghostHeight = 6;
inline constexpr qreal focusRadius = 10.5;
inline constexpr qreal bandDrop = 4;
inline constexpr qreal tickDrop = 9;
inline constexpr qreal tickHeight = 4;
inline constexpr qreal tickBaseline = 59;
inline constexpr qreal tickLabelGap = 4;
inline constexpr qreal snapDistance = 6;

inline constexpr qreal labelSize = 13;
inline constexpr qreal unitSize = 12;
inline constexpr qreal tickSize = 10.5;
inline constexpr qreal messageSize = 11;

inline constexpr qreal groupHeader = 34;
inline constexpr qreal searchBar = 47;
inline constexpr qreal searchHeight = 28;
inline constexpr qreal footer = 42;

} // namespace tokenscope::control_metrics
