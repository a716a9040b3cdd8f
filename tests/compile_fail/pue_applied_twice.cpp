// SPDX-License-Identifier: GPL-3.0-or-later
// error: error.*(could not convert|no viable conversion|cannot convert|conversion from)
#include "core/units/units.h"

namespace tokenscope {

Quantity<FacilityJoules> fine(Quantity<FacilityPerIt> pue, Quantity<ItJoules> it) { return pue * it; }
#ifdef OFFEND
Quantity<FacilityJoules> wrong(Quantity<FacilityPerIt> pue, Quantity<ItJoules> it) {
    return pue * (pue * it);
}
#endif

} // namespace tokenscope
