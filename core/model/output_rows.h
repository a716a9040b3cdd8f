// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/output_rows_chain.h"
#include "core/model/output_rows_machine.h"
#include "core/model/output_rows_money.h"
#include "core/model/output_table.h"

#include <utility>

namespace tokenscope {

inline constexpr auto bound_outputs = std::tuple_cat(machine_outputs, energy_outputs, cost_outputs,
                                                     service_outputs, chain_outputs, text_outputs);

static_assert(std::tuple_size_v<decltype(bound_outputs)> == output_count);

// Calls visit(index, row, access) for every output; access(results) is the member of Results<T>.
template <class Visit> constexpr void for_each_output(Visit visit) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (visit(I, std::get<I>(bound_outputs).row, std::get<I>(bound_outputs).access), ...);
    }
    (std::make_index_sequence<output_count>{});
}

} // namespace tokenscope
