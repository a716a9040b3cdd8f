// SPDX-License-Identifier: GPL-3.0-or-later
// error: error.*(could not convert|no viable conversion|cannot convert|conversion from)
#include "core/units/units.h"

namespace tokenscope {

Quantity<Litres> fine(Quantity<LitresPerItJoule> site, Quantity<ItJoules> it) { return site * it; }
#ifdef OFFEND
Quantity<Litres> wrong(Quantity<LitresPerItJoule> site, Quantity<FacilityPerIt> pue, Quantity<ItJoules> it) {
    return site * (pue * it);
}
#endif

} // namespace tokenscope
