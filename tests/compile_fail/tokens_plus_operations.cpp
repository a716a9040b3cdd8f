// SPDX-License-Identifier: GPL-3.0-or-later
// error: error.*(no match for|invalid operands)
#include "core/units/units.h"

namespace tokenscope {

auto fine(Quantity<Tokens> a, Quantity<Tokens> b) { return a + b; }
#ifdef OFFEND
auto wrong(Quantity<Tokens> a, Quantity<Flops> b) { return a + b; }
#endif

} // namespace tokenscope
