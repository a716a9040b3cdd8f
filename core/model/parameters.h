// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

// Dense: one expert, or all of them active.
template <Scalar T>
bool is_mixture_of_experts(const Quantity<One, T>& experts, const Quantity<One, T>& active_experts) {
    return plain(experts) > 1.0 && plain(active_experts) < plain(experts);
}

// Parameters that one token passes through: the shared ones, and k of E experts.
template <Scalar T>
Quantity<Parameters, T> active_parameters(const Quantity<Parameters, T>& total,
                                          const Quantity<One, T>& shared, const Quantity<One, T>& experts,
                                          const Quantity<One, T>& active_experts) {
    const bool mixture = is_mixture_of_experts(experts, active_experts);
    const auto share = shared + (constant::one - shared) * active_experts / experts;
    return named(NAME("Formula", "active parameters"), total * select(mixture, share, constant::one));
}

template <Scalar T>
Quantity<Parameters, T> expert_parameters(const Quantity<Parameters, T>& total,
                                          const Quantity<One, T>& shared, bool mixture) {
    return named(NAME("Formula", "expert parameters"),
                 total * select(mixture, constant::one - shared, constant::zero));
}

// Share of the experts that a step of `batch` sequences reads: k/E for one sequence, towards 1 for many. The
// form is that of exponentially distributed expert popularity; it has no constant (calibration of mixture
// models).
template <Scalar T>
Quantity<One, T> touched_share(const Quantity<Requests, T>& batch, const Quantity<One, T>& experts,
                               const Quantity<One, T>& active_experts) {
    const auto share = active_experts / experts;
    const auto reads = share * batch / constant::one_sequence;
    return named(NAME("Formula", "share of experts read"), reads / (constant::one - share + reads));
}

// The shared fraction at which a model of k/E has these active parameters; below 0 there is none.
template <Scalar T>
Quantity<One, T> shared_fraction_of(const Quantity<Parameters, T>& active,
                                    const Quantity<Parameters, T>& total, const Quantity<One, T>& experts,
                                    const Quantity<One, T>& active_experts) {
    const auto share = active_experts / experts;
    return (active / total - share) / (constant::one - share);
}

} // namespace tokenscope
