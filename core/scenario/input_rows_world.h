// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/bound_input.h"
#include "core/scenario/input_units.h"
#include "core/text/name.h"

namespace tokenscope {

// Reference energies, embodied carbon, world supply and the rules of text.
inline constexpr auto carbon_inputs = std::tuple{
    bound({.id = "carbon.embodied_accelerator", .label = NAME("Input", "Embodied carbon, accelerator"), .unit = "kgCO2e",
           .group = InputGroup::carbon, .valid = {0, 1000000.0},
           .track = {10, 1000, TrackScale::logarithmic},
           .ticks = {{{164, "H100"}}}, .plausible = {80, 400},
           .shown_unit = "kg", .per_accelerator = 1},
          FIELD(carbon.embodied_accelerator)),
    bound({.id = "carbon.embodied_server", .label = NAME("Input", "Embodied carbon, server share"), .unit = "kgCO2e/accelerator",
           .group = InputGroup::carbon, .valid = {0, 1000000.0},
           .track = {50, 5000, TrackScale::logarithmic},
           .ticks = {{{712.5, "DGX"}}}, .plausible = {200, 1500},
           .shown_unit = "kg"},
          FIELD(carbon.embodied_server))};

inline constexpr auto world_inputs = std::tuple{
    bound({.id = "world.leading_edge_wafers", .label = NAME("Input", "Leading-edge wafers a year"), .unit = "wafer/year",
           .group = InputGroup::world, .factor = file_unit::per_year, .valid = {1, 1000000000000.0},
           .track = {100000.0, 10000000.0, TrackScale::logarithmic},
           .ticks = {{{1.8e6, "1.8M"}}}, .plausible = {1200000.0, 2600000.0},
           .shown_unit = "wafers", .wording = Wording::count},
          FIELD(world.leading_edge_wafers)),
    bound({.id = "world.interposer_wafers", .label = NAME("Input", "Interposer wafers a year"), .unit = "wafer/year",
           .group = InputGroup::world, .factor = file_unit::per_year, .valid = {1, 1000000000000.0},
           .track = {100000.0, 10000000.0, TrackScale::logarithmic},
           .ticks = {{{9e5, "900k"}}}, .plausible = {700000.0, 1200000.0},
           .shown_unit = "wafers", .wording = Wording::count},
          FIELD(world.interposer_wafers)),
    bound({.id = "world.memory", .label = NAME("Input", "High-bandwidth memory a year"), .unit = "GB/year",
           .group = InputGroup::world, .factor = file_unit::gigabyte * file_unit::per_year, .valid = {1, 1e+18},
           .track = {100000000.0, 100000000000.0, TrackScale::logarithmic},
           .ticks = {{{2.7e9, "2.7bn"}}}, .plausible = {1800000000.0, 4100000000.0},
           .shown_unit = "GB", .wording = Wording::count},
          FIELD(world.memory))};

inline constexpr auto reference_inputs = std::tuple{
    bound({.id = "reference.search_energy", .label = NAME("Input", "Energy of a web search"), .unit = "Wh",
           .group = InputGroup::reference, .factor = file_unit::watt_hour, .valid = {0, 1000},
           .track = {0.01, 3, TrackScale::logarithmic},
           .ticks = {{{0.04, "0.04"}, {0.3, "0.3 (2009)"}}}, .plausible = {0.03, 0.4}, .per_request = 1},
          FIELD(reference.search_energy))};

inline constexpr auto text_inputs = std::tuple{
    bound({.id = "text.characters_per_token", .label = NAME("Input", "Characters per token"), .unit = "character/token",
           .group = InputGroup::text, .valid = {0.1, 100},
           .track = {1, 8, TrackScale::linear},
           .ticks = {{{4, "4"}}}, .plausible = {2.5, 5}},
          FIELD(text.characters_per_token)),
    bound({.id = "text.words_per_token", .label = NAME("Input", "Words per token"), .unit = "word/token",
           .group = InputGroup::text, .valid = {0.01, 100},
           .track = {0.2, 1.2, TrackScale::linear},
           .ticks = {{{0.75, "0.75"}}}, .plausible = {0.5, 0.9}},
          FIELD(text.words_per_token)),
    bound({.id = "text.words_per_page", .label = NAME("Input", "Words per page"), .unit = "word/page",
           .group = InputGroup::text, .valid = {1, 100000.0},
           .track = {100, 1000, TrackScale::linear},
           .ticks = {{{250, "250"}, {500, "500"}}}, .plausible = {250, 600}},
          FIELD(text.words_per_page))};

} // namespace tokenscope
