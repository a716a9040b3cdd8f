// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_rows_calibration.h"
#include "core/scenario/input_rows_machine.h"
#include "core/scenario/input_rows_money.h"
#include "core/scenario/input_rows_place.h"
#include "core/scenario/input_rows_silicon.h"
#include "core/scenario/input_rows_world.h"
#include "core/scenario/input_table.h"

#include <utility>

namespace tokenscope {

inline constexpr auto bound_inputs =
    std::tuple_cat(model_inputs, request_inputs, serving_inputs, accelerator_inputs, facility_inputs,
                   money_inputs, silicon_inputs, training_inputs, price_inputs, service_inputs, carbon_inputs,
                   world_inputs, reference_inputs, text_inputs, calibration_inputs);

static_assert(std::tuple_size_v<decltype(bound_inputs)> == quantity_input_count);

// Calls visit(index, row, access) for every quantity; access(scenario) is the member of Scenario<T>.
template <class Visit> constexpr void for_each_input(Visit visit) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (visit(I, std::get<I>(bound_inputs).row, std::get<I>(bound_inputs).access), ...);
    }
    (std::make_index_sequence<quantity_input_count>{});
}

} // namespace tokenscope
