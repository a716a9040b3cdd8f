// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <string>
#include <string_view>

namespace tokenscope {

// Applies "ID=VALUE", VALUE with unit and suffix as a person types it ("facility.electricity_price=0.08
// $/kWh"). model.active_parameters solves for the shared fraction. No mode is switched. Throws
// std::invalid_argument with one sentence: what, where, what would be right.
void apply_setting(Document& document, const Library& library, std::string_view setting);

// The override that gives a model these active parameters; throws as above where there is none.
Amount shared_fraction_for(double active_parameters, const Inputs& inputs);

} // namespace tokenscope
