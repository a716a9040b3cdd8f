// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/input_setters.h"

#include "core/scenario/lift.h"

#include <utility>

namespace tokenscope {
namespace {

template <std::size_t I> void set(Scenario<double>& scenario, double value) {
    detail::assign(std::get<I>(bound_inputs).access(scenario), Amount::of(value), value);
}

template <std::size_t... I>
constexpr std::array<InputSetter, quantity_input_count> setters(std::index_sequence<I...>) {
    return {set<I>...};
}

} // namespace

const std::array<InputSetter, quantity_input_count>& input_setters() {
    static constexpr auto all = setters(std::make_index_sequence<quantity_input_count>{});
    return all;
}

} // namespace tokenscope
