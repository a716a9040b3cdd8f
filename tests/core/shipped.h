// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/measured_point.h"

#include <QString>

namespace tokenscope {

/// A file of the project as text; fails the calling test's process when it is missing.
std::string projectText(const QString& path);

/// The presets and catalogues that ship.
const Library& shippedLibrary();

/// The measurements that ship.
const std::vector<MeasuredPoint>& shippedPoints();

QStringList presetIds();

} // namespace tokenscope
