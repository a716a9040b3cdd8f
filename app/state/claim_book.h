// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claims.h"
#include "core/scenario/library.h"

#include <memory>

namespace tokenscope {

/// The essay's claims with what is needed to judge them. Keeps its library alive.
struct ClaimBook {
    std::shared_ptr<const Library> library;
    std::vector<Claim> claims;
    ClaimContext context;
    std::vector<OwnJudgement> own; ///< by the claims' own inputs, one for each claim
};

/// Reads the claims that are built into the program. Throws std::invalid_argument if one is broken.
std::shared_ptr<const ClaimBook> loadClaimBook(std::shared_ptr<const Library> library);

} // namespace tokenscope
