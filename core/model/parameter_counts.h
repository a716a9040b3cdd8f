// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/parameters.h"

namespace tokenscope {

// All parameters of a mixture whose active and shared ones are given: the shared ones, and every expert as
// large as those that a token uses.
template <Scalar T>
Quantity<Parameters, T>
total_parameters_of(const Quantity<Parameters, T>& active, const Quantity<Parameters, T>& shared,
                    const Quantity<One, T>& experts, const Quantity<One, T>& active_experts) {
    return named(NAME("Formula", "total parameters"), shared + (active - shared) * experts / active_experts);
}

// How many experts of the size of those that a token uses fill the total.
template <Scalar T>
Quantity<One, T> experts_of(const Quantity<Parameters, T>& active, const Quantity<Parameters, T>& shared,
                            const Quantity<Parameters, T>& total, const Quantity<One, T>& active_experts) {
    return named(NAME("Formula", "experts"), active_experts * (total - shared) / (active - shared));
}

} // namespace tokenscope
