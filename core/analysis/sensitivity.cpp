// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity.h"

#include "core/model/evaluate.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

double value_with(const Inputs& inputs, std::size_t input, double factor, std::size_t output) {
    Inputs changed = inputs;
    changed.amounts[input].value *= factor;
    return output_values(evaluate(to_scenario(changed)))[output];
}

} // namespace

std::array<std::array<double, quantity_input_count>, output_count> gradients(const Inputs& inputs) {
    const auto values = output_values(evaluate(to_dual_scenario(inputs)));
    std::array<std::array<double, quantity_input_count>, output_count> result{};
    for (std::size_t i = 0; i < output_count; ++i)
        result[i] = values[i].partials;
    return result;
}

std::vector<Sensitivity> sensitivities(std::string_view output_id, const Inputs& inputs) {
    const std::size_t output = output_index(output_id);
    const auto value = output_values(evaluate(to_dual_scenario(inputs)))[output];
    std::vector<Sensitivity> found;
    for (std::size_t i = 0; i < quantity_input_count; ++i) {
        const Amount& amount = inputs.amounts[i];
        const double input = amount.value * quantity_inputs()[i].factor;
        const double elasticity = value.partials[i] * input / value.value;
        if (!amount.is_number() || !std::isfinite(elasticity) || elasticity == 0.0)
            continue;
        found.push_back({i, elasticity, value_with(inputs, i, 1.1, output) / value.value - 1.0});
    }
    std::stable_sort(found.begin(), found.end(), [](const Sensitivity& a, const Sensitivity& b) {
        return std::abs(a.elasticity) > std::abs(b.elasticity);
    });
    return found;
}

} // namespace tokenscope
