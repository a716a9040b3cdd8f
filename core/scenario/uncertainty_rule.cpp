// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/uncertainty_rule.h"

#include <algorithm>
#include <array>

namespace tokenscope {

std::optional<Distribution> find_distribution(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Distribution>, 6> shapes = {
        {{"lognormal", Distribution::lognormal},
         {"lognormal on PUE - 1", Distribution::lognormal_above_one},
         {"logit-normal", Distribution::logit_normal},
         {"beta", Distribution::beta},
         {"triangular", Distribution::triangular},
         {"uniform", Distribution::uniform}}};
    const auto at =
        std::find_if(shapes.begin(), shapes.end(), [name](const auto& shape) { return shape.first == name; });
    return at == shapes.end() ? std::nullopt : std::optional(at->second);
}

} // namespace tokenscope
