// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/uncertainty_rule.h"

#include <algorithm>
#include <array>

namespace tokenscope {

std::optional<Shape> find_shape(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Shape>, 6> shapes = {
        {{"lognormal", Shape::lognormal},
         {"lognormal on PUE - 1", Shape::lognormal_above_one},
         {"logit-normal", Shape::logit_normal},
         {"beta", Shape::beta},
         {"triangular", Shape::triangular},
         {"uniform", Shape::uniform}}};
    const auto at =
        std::find_if(shapes.begin(), shapes.end(), [name](const auto& shape) { return shape.first == name; });
    return at == shapes.end() ? std::nullopt : std::optional(at->second);
}

} // namespace tokenscope
