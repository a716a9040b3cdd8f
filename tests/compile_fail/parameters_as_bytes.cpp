// SPDX-License-Identifier: GPL-3.0-or-later
// error: error.*(could not convert|no viable conversion|cannot convert|conversion from)
#include "core/units/units.h"

namespace tokenscope {

Quantity<Bytes> fine(Quantity<Parameters> n, Quantity<BytesPerParameter> each) { return n * each; }
#ifdef OFFEND
Quantity<Bytes> wrong(Quantity<Parameters> n) { return n; }
#endif

} // namespace tokenscope
