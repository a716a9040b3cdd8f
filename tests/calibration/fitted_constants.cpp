// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitted_constants.h"

#include "core/scenario/input_table.h"

#include <cmath>

namespace tokenscope::calibration {
namespace {

template <class Unit> void assign(Quantity<Unit, FitDual>& member, const FitDual& value) {
    member = Quantity<Unit, FitDual>::from_value(value);
}

#define CONSTANT(name, prior, log_sd)                                                                        \
    FittedConstant {                                                                                         \
        "calibration." #name, prior, log_sd,                                                                 \
            [](Scenario<FitDual>& s, const FitDual& value) { assign(s.calibration.name, value); }            \
    }

const std::array<FittedConstant, constant_count> constants = {
    CONSTANT(compute_efficiency, 0.7, 0.15),
    CONSTANT(activation_traffic, 64.0, 0.4),
    CONSTANT(layer_latency, 40e-6, 0.3),
    CONSTANT(expert_layer_latency, 25e-6, 0.4),
    CONSTANT(all_reduce_latency, 0.0, 0.0),
    CONSTANT(link_efficiency, 0.0, 0.0),
    CONSTANT(tile_waste, 48.0, 0.4),
    CONSTANT(fp4_compute_factor, 0.0, 0.0),
    CONSTANT(early_all_reduce_factor, 1.0, 0.7),
    CONSTANT(community_latency_factor, 0.0, 0.0),
    CONSTANT(community_sequence_time, 0.0, 0.0),
    CONSTANT(community_fp8_expert_factor, 0.0, 0.0)};

#undef CONSTANT

} // namespace

const std::array<FittedConstant, constant_count>& fitted_constants() { return constants; }

LogConstants shipped_constants(const Inputs& inputs) {
    LogConstants values{};
    for (std::size_t k = 0; k < constant_count; ++k)
        values[k] = std::log(inputs.amount(constants[k].id).value);
    return values;
}

void set_constants(Scenario<FitDual>& scenario, const LogConstants& logs) {
    for (std::size_t k = 0; k < constant_count; ++k) {
        const double factor = quantity_inputs()[quantity_index(constants[k].id)].factor;
        FitDual value(std::exp(logs[k]) * factor);
        value.partials[k] = value.value;
        constants[k].set(scenario, value);
    }
}

} // namespace tokenscope::calibration
