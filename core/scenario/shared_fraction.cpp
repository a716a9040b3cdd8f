// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/shared_fraction.h"

#include "core/model/parameters.h"

namespace tokenscope {

SharedFraction shared_fraction_for(double active_parameters, const Inputs& inputs) {
    using Verdict = SharedFraction::Verdict;
    const auto number = [&](std::string_view id) { return inputs.amount(id).value; };
    const auto experts = of<One>(number("model.experts"));
    const auto used = of<One>(number("model.active_experts"));
    const double total = number("model.total_parameters");
    if (!is_mixture_of_experts(experts, used))
        return {active_parameters == total ? Verdict::possible : Verdict::dense, 1.0};
    const double shared =
        shared_fraction_of(of<Parameters>(active_parameters), of<Parameters>(total), experts, used).value();
    return {shared >= 0.0 && shared <= 1.0 ? Verdict::possible : Verdict::impossible, shared};
}

} // namespace tokenscope
