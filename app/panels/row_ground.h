// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"

#include <QStyle>

namespace tokenscope {

/// What lies under a row of a list in the dock: a tint when it is opened or pointed at, a line below, a bar
/// and, if `ringed`, a focus ring for the opened one. The row's upper left corner is the painter's origin.
void paintRowGround(QPainter& painter, ControlInk& ink, const QSizeF& size, QStyle::State state, bool opened,
                    bool ringed);

} // namespace tokenscope
