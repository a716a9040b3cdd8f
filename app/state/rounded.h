// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tokenscope {

/// The number with so many significant digits that is nearest to a value; what is not finite stays.
inline double rounded(double value, int digits) { return QString::number(value, 'g', digits).toDouble(); }

} // namespace tokenscope
