// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/provenance.h"

#include <QString>

namespace tokenscope {

/// "SemiAnalysis 2025 (assumed)", "chosen for this scenario, not measured", "set by you".
QString sourceText(const InputOrigin& origin);

} // namespace tokenscope
