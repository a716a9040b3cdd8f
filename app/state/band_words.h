// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/percentiles.h"

#include <QString>

#include <functional>
#include <optional>

namespace tokenscope {

/// A value with so many significant digits, as its neighbours on screen are worded.
using NumberWords = std::function<QString(double value, int digits)>;

/// "0.87 to 3.7": the 5th and the 95th percentile. Two digits, more where the ends would else read alike;
/// empty where there is no band or the value is exact.
QString bandWords(const std::optional<Band>& band, const NumberWords& words);

/// "5–95 %: 0.87 to 3.7", with "of 80 % of the draws" where the others have no value; empty as above.
QString labelledBand(const std::optional<Band>& band, const NumberWords& words);

} // namespace tokenscope
