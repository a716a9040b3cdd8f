// SPDX-License-Identifier: GPL-3.0-or-later
// error: error: (no match for|invalid operands to binary expression).*ItEnergy.*FacilityEnergy
#include "core/units/units.h"

namespace tokenscope {

auto fine(Quantity<ItJoules> a, Quantity<ItJoules> b) { return a += b; }
#ifdef OFFEND
auto wrong(Quantity<ItJoules> a, Quantity<FacilityJoules> b) { return a += b; }
#endif

} // namespace tokenscope
