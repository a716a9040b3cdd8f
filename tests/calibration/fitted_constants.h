// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scalars/dual.h"
#include "core/scenario/inputs.h"
#include "core/scenario/scenario.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace tokenscope::calibration {

inline constexpr std::size_t constant_count = 12;

// One partial for each fitted constant.
using FitDual = Dual<constant_count>;

// A constant of the throughput model, and what physics says of it before any row is read: a weak prior that
// keeps pairs of poorly determined constants apart. Values in the unit of the input table.
struct FittedConstant {
    std::string_view id;
    double prior = 0.0; // 0: none
    double prior_log_sd = 0.0;
    void (*set)(Scenario<FitDual>&, const FitDual& base_value) = nullptr;
};

const std::array<FittedConstant, constant_count>& fitted_constants();

// Logarithms of the constants, in the order of the table.
using LogConstants = std::array<double, constant_count>;

// The values that ship.
LogConstants shipped_constants(const Inputs& inputs);

// Writes the constants into a scenario, each as a variable: partials are by the logarithm.
void set_constants(Scenario<FitDual>& scenario, const LogConstants& constants);

} // namespace tokenscope::calibration
