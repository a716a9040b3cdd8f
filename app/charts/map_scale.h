// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/charts/map_levels.h"

namespace tokenscope {

/// The colours of a map beside their values, as high as the map.
Panel colourScalePanel(const MapValues& drawn, const OutputRow& row);

/// A level of a map with its unit.
QString levelWords(const MapValues& drawn, const OutputRow& row, double level);

} // namespace tokenscope
