// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claims.h"
#include "core/scenario/library.h"

#include <QString>

#include <memory>

namespace tokenscope {

/// Printed claims with what is needed to judge them. Keeps its library alive.
struct ClaimBook {
    std::shared_ptr<const Library> library;
    std::vector<Claim> claims;
    ClaimContext context;
    std::vector<OwnJudgement> own; ///< by the claims' own inputs, one for each claim
};

/// Reads claims that are built into the program, the essay's or those of `file`. Throws std::invalid_argument
/// if one is broken.
std::shared_ptr<const ClaimBook> loadClaimBook(std::shared_ptr<const Library> library,
                                               const QString& file = QStringLiteral("claims/claims.json"));

} // namespace tokenscope
