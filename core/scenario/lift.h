// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_rows.h"
#include "core/scenario/inputs.h"

#include <limits>

namespace tokenscope {
namespace detail {

template <class Unit, class T> void assign(Quantity<Unit, T>& member, const Amount&, const T& value) {
    member = Quantity<Unit, T>::from_value(value);
}
template <class Unit, class T>
void assign(std::optional<Quantity<Unit, T>>& member, const Amount& amount, const T& value) {
    if (amount.kind == Amount::Kind::blank || amount.kind == Amount::Kind::automatic)
        member.reset();
    else
        member = Quantity<Unit, T>::from_value(value);
}

inline Engine engine_of(std::string_view key) {
    if (key == "early-2025")
        return Engine::early_2025;
    return key == "community-2025" ? Engine::community_2025 : Engine::current;
}

template <class T> void lift_choices(Scenario<T>& to, const Inputs& from) {
    to.model.name = from.choice("model.name");
    to.serving.accelerator = from.choice("serving.accelerator");
    to.serving.throughput_mode =
        from.choice("serving.throughput_mode") == "stated" ? ThroughputMode::stated : ThroughputMode::derived;
    to.serving.engine = engine_of(from.choice("serving.engine"));
    to.serving.load_mode = from.choice("serving.load_mode") == "demand" ? LoadMode::demand : LoadMode::typed;
    to.money.ownership = from.choice("money.ownership") == "rented" ? Ownership::rented : Ownership::owned;
    to.price.tier = from.choice("price.tier");
    to.calibration.lengths_known = from.choice("calibration.lengths_known") != "no";
    to.accelerator.blackwell = from.accelerator.blackwell;
    to.accelerator.fitted = from.accelerator.fitted;
}

} // namespace detail

// Inputs as quantities over the scalar T. `make(index, row, base_value)` makes the scalar of one input;
// unknown inputs are NaN.
template <Scalar T, class Make> Scenario<T> lift(const Inputs& from, Make make) {
    Scenario<T> to;
    for_each_input([&](std::size_t i, const InputRow& row, auto access) {
        const Amount& amount = from.amounts[i];
        const double number = amount.is_number() ? amount.value : std::numeric_limits<double>::quiet_NaN();
        detail::assign(access(to), amount, T(make(i, row, number * row.factor)));
    });
    detail::lift_choices(to, from);
    return to;
}

} // namespace tokenscope
