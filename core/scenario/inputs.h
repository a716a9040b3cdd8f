// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_table.h"
#include "core/scenario/scenario.h"

#include <array>
#include <string>
#include <vector>

namespace tokenscope {

// The value of one quantity input as the user or a file gives it, in the row's file unit.
struct Amount {
    enum class Kind { number, blank, automatic, unknown };
    Kind kind = Kind::unknown;
    double value = 0.0; // meaningful for Kind::number only

    static constexpr Amount of(double v) { return {Kind::number, v}; }
    static constexpr Amount blank() { return {Kind::blank, 0.0}; }
    static constexpr Amount automatic() { return {Kind::automatic, 0.0}; }
    static constexpr Amount unknown() { return {Kind::unknown, 0.0}; }
    bool is_number() const { return kind == Kind::number; }
    friend bool operator==(const Amount&, const Amount&) = default;
};

// What the catalogue knows of an accelerator beside its quantities.
struct AcceleratorTraits {
    bool blackwell = false;
    bool fitted = true;
    friend bool operator==(const AcceleratorTraits&, const AcceleratorTraits&) = default;
};

// Every input with its value: what is calculated from.
struct Inputs {
    std::array<Amount, quantity_input_count> amounts{};
    std::array<std::string, choice_input_count> choices{};
    AcceleratorTraits accelerator{};

    const Amount& amount(std::string_view id) const { return amounts[quantity_index(id)]; }
    const std::string& choice(std::string_view id) const { return choices[choice_index(id)]; }
    friend bool operator==(const Inputs&, const Inputs&) = default;
};

// Ids of inputs whose value is unknown, in table order.
std::vector<std::string_view> unknown_inputs(const Inputs& inputs);

} // namespace tokenscope
