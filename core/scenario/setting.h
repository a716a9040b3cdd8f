// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// Applies "ID=VALUE", VALUE with unit and suffix as a person types it ("facility.electricity_price=0.08
// $/kWh"). model.active_parameters solves for the shared fraction. No mode is switched. Throws
// std::invalid_argument with one sentence: what, where, what would be right.
void apply_setting(Document& document, const Library& library, std::string_view setting);

// All of them, in any order: model.active_parameters is solved for in the model that the others make.
void apply_settings(Document& document, const Library& library, const std::vector<std::string>& settings);

} // namespace tokenscope
