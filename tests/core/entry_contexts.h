// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/entry_parser.h"

#include <limits>

// Rows of the input table as an entry field sees them.
namespace tokenscope {

inline constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

inline EntryContext parameters() {
    return {.unit = "parameter", .current = 70e9, .baseline = 8e9, .is_count = true, .example = "70B"};
}

inline EntryContext german(EntryContext context) {
    context.decimal_point = ',';
    context.group_separator = '.';
    return context;
}

inline EntryContext electricity() {
    return {.unit = "$/facility kWh",
            .current = 0.08,
            .baseline = 0.05,
            .example = "0.08 $/kWh",
            .shown_unit = "$/kWh"};
}

inline EntryContext share() {
    return {.unit = "1",
            .current = 0.6,
            .baseline = 0.3,
            .is_share = true,
            .shown_unit = "%",
            .shown_factor = 0.01};
}

inline EntryContext power() {
    return {.unit = "W/accelerator",
            .current = 700,
            .baseline = no_value,
            .blank_allowed = true,
            .shown_unit = "W"};
}

inline EntryContext board_power() {
    return {.unit = "W", .current = 700, .baseline = 700, .shown_unit = "W", .per_accelerator = 1};
}

inline EntryContext batch() {
    return {.unit = "request",
            .current = no_value,
            .baseline = no_value,
            .is_count = true,
            .auto_allowed = true,
            .example = "64",
            .shown_unit = "sequences"};
}

inline EntryContext hardware_price() {
    return {.unit = "$", .current = 31000, .baseline = 25000, .shown_unit = "$", .per_accelerator = 1};
}

inline EntryContext rent() {
    return {.unit = "$/accelerator-hour", .current = 2, .baseline = 2, .shown_unit = "$/h"};
}

inline EntryContext token_price() { return {.unit = "$/Mtok", .current = 0.6, .baseline = 0.6}; }

inline EntryContext memory_capacity() {
    return {.unit = "marketed GB", .current = 80, .baseline = 80, .shown_unit = "GB"};
}

inline EntryContext memory_supply() {
    return {.unit = "GB/year", .current = 2.7e9, .baseline = 2.7e9, .is_count = true, .shown_unit = "GB"};
}

inline EntryContext memory_bandwidth() {
    return {.unit = "byte/s",
            .current = 3.35e12,
            .baseline = 3.35e12,
            .shown_unit = "TB/s",
            .shown_factor = 1e12,
            .per_accelerator = 1};
}

inline EntryContext compute() {
    return {.unit = "FLOP/s",
            .current = 989e12,
            .baseline = 989e12,
            .shown_unit = "TFLOP/s",
            .shown_factor = 1e12};
}

inline EntryContext die_area() {
    return {.unit = "m^2", .current = 814e-6, .baseline = 814e-6, .shown_unit = "mm²", .shown_factor = 1e-6};
}

inline EntryContext host_overhead() {
    return {.unit = "1", .current = 1.43, .baseline = 1.0, .shown_unit = "×"};
}

inline EntryContext usage_effectiveness() {
    return {.unit = "facility J/IT J", .current = 1.3, .baseline = 1.3};
}

inline EntryContext layers() {
    return {.unit = "1", .current = 80, .baseline = 32, .is_count = true, .shown_unit = "layers"};
}

inline EntryContext prompt() {
    return {.unit = "token/request", .current = 500, .baseline = 500, .shown_unit = "tokens"};
}

inline EntryContext time_limit() {
    return {.unit = "s/token",
            .current = 0.05,
            .baseline = no_value,
            .blank_allowed = true,
            .example = "50 ms",
            .shown_unit = "ms",
            .shown_factor = 1e-3};
}

inline EntryContext lifetime() {
    return {.unit = "year", .current = 4, .baseline = 4, .shown_unit = "years"};
}

inline EntryContext cost_of_capital() {
    return {.unit = "1/year",
            .current = 0.08,
            .baseline = 0.0,
            .is_share = true,
            .shown_unit = "%/year",
            .shown_factor = 0.01};
}

inline EntryContext idle_power() {
    return {.unit = "share of TDP",
            .current = 0.2,
            .baseline = 0.2,
            .is_share = true,
            .shown_unit = "% of TDP",
            .shown_factor = 0.01};
}

inline EntryContext carbon() {
    return {.unit = "kgCO2e/facility kWh", .current = 0.37, .baseline = 0.37, .shown_unit = "kg/kWh"};
}

inline EntryContext site_water() {
    return {.unit = "litre/IT kWh", .current = 0.3, .baseline = 0.3, .shown_unit = "l/kWh"};
}

inline EntryContext search_energy() {
    return {.unit = "Wh", .current = 0.04, .baseline = 0.04, .per_request = 1};
}

inline EntryContext wafers() {
    return {
        .unit = "wafer/year", .current = 1.8e6, .baseline = 1.8e6, .is_count = true, .shown_unit = "wafers"};
}

inline EntryContext weight_bits() { return {.unit = "bit", .current = 16, .baseline = 16}; }

inline EntryContext demand() {
    return {.unit = "request/day", .current = 1e9, .baseline = 1e9, .is_count = true};
}

inline EntryContext throughput() {
    return {.unit = "token/s/accelerator", .current = 5000, .baseline = 5000, .shown_unit = "tok/s"};
}

inline EntryContext german_parameters() { return german(parameters()); }

inline EntryContext german_electricity() { return german(electricity()); }

inline EntryContext german_share() { return german(share()); }

inline EntryContext never_blank() {
    return {.unit = "$/facility kWh", .current = no_value, .baseline = no_value};
}

using Context = EntryContext (*)();

} // namespace tokenscope
