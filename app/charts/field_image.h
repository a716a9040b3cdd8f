// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_layout.h"

#include <QImage>

namespace tokenscope {

/// A field as it covers its plot, `ratio` device pixels to a logical one. Values between the points of the
/// grid are interpolated.
QImage fieldImage(const Field& field, const PanelLayout& place, const Theme& theme, qreal ratio);

} // namespace tokenscope
