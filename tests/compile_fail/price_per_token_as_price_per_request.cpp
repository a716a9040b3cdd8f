// SPDX-License-Identifier: GPL-3.0-or-later
// error: error.*(could not convert|no viable conversion|cannot convert|conversion from)
#include "core/units/units.h"

namespace tokenscope {

Quantity<DollarsPerRequest> fine(Quantity<DollarsPerToken> price, Quantity<TokensPerRequest> tokens) {
    return price * tokens;
}
#ifdef OFFEND
Quantity<DollarsPerRequest> wrong(Quantity<DollarsPerToken> price) { return price; }
#endif

} // namespace tokenscope
