// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spread.h"
#include "core/scenario/catalogue.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tokenscope {

// An input of a scenario that is not exactly known.
struct UncertainInput {
    std::size_t rule = 0;  // index into Catalogue::uncertainty
    std::size_t input = 0; // index into quantity_inputs()
    Spread spread;         // file unit
};

// How an input spreads around its value in a scenario that started from `preset`; nothing: it is exact.
// An absolute range keeps its ends and takes the value as its median.
std::optional<Spread> spread_of(const UncertaintyRow& row, const Inputs& inputs, std::string_view preset,
                                const Catalogue& catalogue);

// All of them, in the order of the catalogue; those that move nothing in the present modes are left out.
std::vector<UncertainInput> uncertain_inputs(const Inputs& inputs, std::string_view preset,
                                             const Catalogue& catalogue);

} // namespace tokenscope
