// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_data.h"
#include "app/publish/figure_files.h"

namespace tokenscope {

/// A zip with the figure in every format, its data, its scenario, its alt text and a README that says how to
/// cite it. The same figure gives the same entries; `scale` is of the PNG. Empty where it could not be made.
QByteArray bundleFile(const FigurePage& page, const FigureRecord& record, const Evaluated& evaluated,
                      double scale);

} // namespace tokenscope
