// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"
#include "core/analysis/attribution.h"

#include <optional>

namespace tokenscope {

/// The difference of which output (index) between which scenarios.
struct AttributionRequest {
    std::size_t output = 0;
    std::shared_ptr<const Evaluated> from, to;

    bool givesSame(const AttributionRequest& other) const;
};

/// The difference, as long as both ends have a value.
struct FoundAttribution {
    AttributionRequest request;
    std::optional<Attribution> found;
};

/// The cost of an output token, from the baseline to the scenario.
AttributionRequest attributionRequest(const Snapshot& snapshot);
FoundAttribution foundAttribution(const AttributionRequest& request);
/// The one that was made ahead, though it may be of a moment ago; without one it is made here.
FoundAttribution attributionOf(const Snapshot& snapshot);

} // namespace tokenscope
