// SPDX-License-Identifier: GPL-3.0-or-later
// error: error.*(could not convert|no viable conversion|cannot convert|conversion from)
#include "core/units/units.h"

namespace tokenscope {

Quantity<ItJoules> fine() { return of<ItJoules>(0.14); }
#ifdef OFFEND
Quantity<ItJoules> wrong() { return 0.14; }
#endif

} // namespace tokenscope
