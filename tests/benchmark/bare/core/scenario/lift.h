// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_rows.h"
#include "core/scenario/inputs.h"

#include <optional>

namespace tokenscope {

inline void assign(double& member, const Amount&, double value) { member = value; }
inline void assign(std::optional<double>& member, const Amount& amount, double value) {
    member = amount.is_number() ? std::optional(value) : std::nullopt;
}

// The quantities of a scenario as plain numbers; its modes are those of a derived machine.
template <class T, class Make> Scenario<T> lift(const Inputs& from, Make make) {
    Scenario<T> to;
    for_each_input([&](std::size_t i, const InputRow& row, auto access) {
        assign(access(to), from.amounts[i], make(i, row, from.amounts[i].value * row.factor));
    });
    return to;
}

} // namespace tokenscope
