// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/claim_book.h"
#include "app/state/snapshot.h"
#include "core/analysis/calibration_errors.h"
#include "core/analysis/error_summary.h"
#include "core/analysis/evidence.h"

#include <memory>
#include <string_view>
#include <vector>

namespace tokenscope {

/// The measured points that ship, with what the model says of each. Keeps its library alive.
struct EvidenceBook {
    std::shared_ptr<const Library> library;
    std::vector<MeasuredPoint> points;
    std::vector<CheckedPoint> checked; ///< of `points`, in their order
    std::vector<ErrorSummary> errors;
    std::shared_ptr<const ClaimBook>
        services; ///< what operators published of a whole service, and the model's
    std::vector<CalibrationError> calibration; ///< of all measurements that the constants were fitted to

    /// nullptr: there is none of this id.
    const MeasuredPoint* find(std::string_view id) const;
};

/// The points of a snapshot's evidence; none where it has no evidence.
const std::vector<CheckedPoint>& checkedPoints(const Snapshot& snapshot);

/// Reads the points that are built into the program. Throws std::invalid_argument if one is broken.
std::shared_ptr<const EvidenceBook> loadEvidenceBook(std::shared_ptr<const Library> library);

} // namespace tokenscope
