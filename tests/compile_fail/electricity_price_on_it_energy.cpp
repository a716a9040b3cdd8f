// SPDX-License-Identifier: GPL-3.0-or-later
// error: error.*(could not convert|no viable conversion|cannot convert|conversion from)
#include "core/units/units.h"

namespace tokenscope {

Quantity<Dollars> fine(Quantity<DollarsPerFacilityJoule> price, Quantity<FacilityJoules> energy) {
    return price * energy;
}
#ifdef OFFEND
Quantity<Dollars> wrong(Quantity<DollarsPerFacilityJoule> price, Quantity<ItJoules> energy) {
    return price * energy;
}
#endif

} // namespace tokenscope
