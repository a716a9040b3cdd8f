// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/preset.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// How a printed figure is judged: by its value, as a range, as a power of ten, against a physical bound, as
// "all rows comply", as a count, against a threshold, or not at all.
enum class ClaimKind { value, range, power, bound, universal, count, above, below, covers, none };

// What the figure of a ClaimKind::bound limits.
enum class BoundIs { none, ceiling, floor };

// A statement of the essay, and how its figure is recomputed.
struct Claim {
    std::string id, statement, unit, expression;
    ClaimKind kind = ClaimKind::none;
    std::optional<double> essay_low, essay_high; // as printed, in `unit`
    std::string preset;                          // empty: the figure depends on no scenario
    std::string basis;                           // what it depends on then: "price tiers"
    Overrides overrides;                         // kept in every scenario
    std::string second_preset;                   // empty: there is none
    Overrides second_overrides;
    std::map<std::string, double, std::less<>> constants; // further names of the expression
    BoundIs bound_is = BoundIs::none;
    std::string bound, note, why;
};

// Reads the shipped list. Throws std::invalid_argument with a sentence that names the claim and the key.
std::vector<Claim> parse_claims(std::string_view text);

} // namespace tokenscope
