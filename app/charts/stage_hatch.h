// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"

#include <QRectF>

class QPainter;

namespace tokenscope {

/// Whether the theme is meant for paper, where colours may come out grey.
bool hasHatches(const Theme& theme);

/// The pattern by which a stage differs from others without colour, cut out of a bar in the colour of the
/// ground: capex none, electricity dots, training and silicon diagonals, network lines, margin a lattice.
void drawStageHatch(QPainter& painter, const QRectF& bar, Role role, const QColor& ground);

} // namespace tokenscope
