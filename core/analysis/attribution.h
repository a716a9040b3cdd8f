// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/inputs.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tokenscope {

// In what the difference of an output is counted.
enum class AttributionScale {
    ratio,     // logarithms: factors that multiply to the ratio
    difference // base units: where an end is zero or negative, as margins may be
};

// What an input does to the difference. Several inputs stand together where they change in one step: a choice
// with all that it brings, and what leaves no working machine when it is halfway.
struct AttributionShare {
    std::vector<std::string_view> inputs; // in table order
    double share = 0.0;                   // logarithm of a factor, or base units
};

struct Attribution {
    AttributionScale scale = AttributionScale::ratio;
    double from = 0.0, to = 0.0;          // of the output, base units
    std::vector<AttributionShare> shares; // the largest first
    std::vector<std::string_view> idle;   // inputs that differ and do not move the output

    double total() const;    // logarithm of to / from, or to - from
    double residual() const; // what the shares leave of the total: rounding
};

// How the difference of an output (index) between two scenarios comes from the inputs in which they differ.
// Nothing if the output is undefined in one of them.
//
// The method is Owen's multilinear extension along its diagonal (Owen, "Multilinear extensions of games",
// Management Science 18, 1972), which joins two known ones. Numbers move together on the straight path
// between the scenarios, in logarithms where both ends are positive, and each gets the integral of its
// partial derivative (Aumann and Shapley, "Values of Non-Atomic Games", 1974; "integrated gradients" in
// machine learning). Switches (choices, precisions, blanks) each turn at a moment of their own, evenly spread
// over the path, so that each gets its Shapley value. No order is chosen, the shares add up to the whole,
// exchanging the scenarios changes their signs, and a product gives every factor its own logarithm.
std::optional<Attribution> attribute(std::size_t output, const Inputs& from, const Inputs& to);

} // namespace tokenscope
