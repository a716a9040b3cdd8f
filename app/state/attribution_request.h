// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"
#include "core/analysis/attribution.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tokenscope {

/// One of the two scenarios whose difference is explained.
struct AttributionEnd {
    std::string key; ///< "current", "baseline", "held:0" to "held:3", "preset:ID"
    std::shared_ptr<const Evaluated> evaluated;
};

/// Keys of all that there is to choose from: the scenario, the baseline, what is held, the presets.
std::vector<std::string> attributionKeys(const Snapshot& snapshot);
/// Whether a figure may name it, be it held now or not.
bool isAttributionKey(const std::string& key, const Library& library);
/// The name of the scenario with this key; empty if there is none.
QString attributionName(const Snapshot& snapshot, const std::string& key);

/// The difference of which output (index) between which scenarios.
struct AttributionRequest {
    std::size_t output = 0;
    AttributionEnd from, to;

    /// From the baseline to the scenario at work.
    bool isUsual() const { return from.key == "baseline" && to.key == "current"; }
    bool givesSame(const AttributionRequest& other) const;
};

/// The difference, as long as both ends have a value.
struct FoundAttribution {
    AttributionRequest request;
    std::optional<Attribution> found;
};

/// The cost of an output token between the ends that the exploration names; an end that does not exist is the
/// usual one.
AttributionRequest attributionRequest(const Snapshot& snapshot);
FoundAttribution foundAttribution(const AttributionRequest& request);
/// The one that was made ahead, though it may be of a moment ago; without one it is made here.
FoundAttribution attributionOf(const Snapshot& snapshot);

} // namespace tokenscope
