// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/attribution_request.h"

namespace tokenscope {

bool AttributionRequest::givesSame(const AttributionRequest& other) const {
    return output == other.output && from->inputs == other.from->inputs && to->inputs == other.to->inputs &&
           from->document.name == other.from->document.name;
}

AttributionRequest attributionRequest(const Snapshot& snapshot) {
    return {output_index("cost.per_output_token"), std::make_shared<const Evaluated>(snapshot.baseline),
            std::make_shared<const Evaluated>(snapshot.current)};
}

FoundAttribution foundAttribution(const AttributionRequest& request) {
    return {request, attribute(request.output, request.from->inputs, request.to->inputs)};
}

FoundAttribution attributionOf(const Snapshot& snapshot) {
    return snapshot.attribution ? *snapshot.attribution : foundAttribution(attributionRequest(snapshot));
}

} // namespace tokenscope
