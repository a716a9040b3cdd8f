// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QString>

namespace tokenscope {

/// One sentence of all inputs in which a scenario differs from another, in words and units: "Compared with
/// “Essay, as printed”: batch 64 instead of 8, PUE 1.1 instead of 1.3."
QString differenceSentence(const Evaluated& scenario, const Evaluated& from, const Library& library);

} // namespace tokenscope
