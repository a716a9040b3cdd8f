// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/catalogue.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tokenscope {

// What somebody said that one query takes, beside what a reply takes in a scenario. Both are in the claim's
// unit.
struct QueryClaim {
    const EnergyClaim* claim = nullptr;
    // At the claim's own boundary, or where that is not stated, at the facility. NaN: undefined in this
    // scenario. Absent: the model has no figure with this boundary.
    std::optional<double> here;
    // Both figures count the same things, so that their ratio means something.
    bool same_boundary = false;
};

// The claims of the catalogue that are about one reply, in its order. The catalogue must outlive them.
std::vector<QueryClaim> query_claims(const Catalogue& catalogue, const Inputs& inputs);

// What a claim with this boundary is compared with: "facility" where none is stated.
std::string_view compared_boundary(const EnergyClaim& claim);

} // namespace tokenscope
