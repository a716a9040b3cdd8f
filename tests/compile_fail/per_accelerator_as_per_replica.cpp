// SPDX-License-Identifier: GPL-3.0-or-later
// error: error.*(could not convert|no viable conversion|cannot convert|conversion from)
#include "core/units/units.h"

namespace tokenscope {

Quantity<TokensPerSecond> fine(Quantity<TokensPerSecondPerAccelerator> rate, Quantity<Accelerators> n) {
    return rate * n;
}
#ifdef OFFEND
Quantity<TokensPerSecond> wrong(Quantity<TokensPerSecondPerAccelerator> rate) { return rate; }
#endif

} // namespace tokenscope
