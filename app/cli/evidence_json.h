// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/evidence_book.h"
#include "core/analysis/query_claims.h"

#include <string>
#include <vector>

namespace tokenscope {

/// {"points": [...], "errors": [...], "calibration": [...], "services": [...], "queries": [...]}. What is
/// undefined is null.
std::string evidenceJson(const EvidenceBook& book, const std::vector<const CheckedPoint*>& points,
                         const std::vector<QueryClaim>& claims);

} // namespace tokenscope
