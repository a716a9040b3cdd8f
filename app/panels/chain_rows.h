// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/evidence_row.h"

namespace tokenscope {

/// The links of the supply chain as rows of a list: what a token takes of each, its share of the world's
/// yearly supply, and who can supply it. The id of a row is the link's.
std::vector<EvidenceRow> chainRows(const Snapshot& snapshot);

} // namespace tokenscope
