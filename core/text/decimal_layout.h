// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/decimal.h"
#include "core/text/number_text.h"

#include <string>

namespace tokenscope {

// How a decimal is written for people: in full, as "8.8 × 10⁻⁷", or the one that suits (in full from 1e-4 to
// 1e15).
std::string written_in_full(const Decimal& decimal, const NumberFormat& format);
std::string written_as_power(const Decimal& decimal, const NumberFormat& format);
std::string written(const Decimal& decimal, const NumberFormat& format);

} // namespace tokenscope
