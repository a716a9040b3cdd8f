// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

namespace tokenscope {

// A document on the way from one to another, for animations: numbers by ratio where both are positive, whole
// ones whole; everything else turns at half of the way. At 0 and 1 it is the end itself.
Document document_between(const Document& from, const Document& to, double share, const Library& library);

} // namespace tokenscope
