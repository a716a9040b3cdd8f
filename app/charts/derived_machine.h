// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

namespace tokenscope {

/// The scenario's machine as the model derives it, at a typed batch: what curves are drawn of where the
/// scenario states its throughput or its demand.
Inputs derivedMachine(const Evaluated& scenario, const Library& library);

} // namespace tokenscope
