// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/inputs.h"

#include <optional>
#include <span>
#include <string_view>

namespace tokenscope {

// What an amount is stated per: the functional unit, as life-cycle assessment calls it.
enum class FunctionalUnit { token, million_tokens, reply, day, year };

// English texts are translated in context "FunctionalUnit".
struct FunctionalUnitRow {
    FunctionalUnit unit;
    std::string_view id;     // in files and on the command line
    std::string_view label;  // standing alone: "Per million tokens"
    std::string_view per;    // after a unit: "per million tokens", "a day"
    std::string_view symbol; // in headers, after "$/": "Mtok"
};

// In ascending order.
std::span<const FunctionalUnitRow> functional_units();
const FunctionalUnitRow& functional_unit_row(FunctionalUnit unit);
std::optional<FunctionalUnit> find_functional_unit(std::string_view id);

// Generated tokens (visible and hidden) and replies of the scenario's service in one unit. NaN where the
// scenario has no number of replies a day.
double output_tokens_in(FunctionalUnit unit, const Inputs& inputs);
double replies_in(FunctionalUnit unit, const Inputs& inputs);

} // namespace tokenscope
