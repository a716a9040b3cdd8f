// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace tokenscope {

enum class InputGroup {
    model,
    request,
    serving,
    accelerator,
    facility,
    money,
    silicon,
    training,
    price,
    service,
    carbon,
    world,
    reference,
    text,
    calibration
};

// The mode of the machine in which an input moves an output. Editing it in another mode switches that mode.
enum class ActsIn {
    always,
    derived_throughput,
    stated_throughput,
    typed_load,
    demand_load,
    owned,
    rented,
    mixture_of_experts,
    sliding_window,
    several_accelerators,
    native_fp4,
    four_bit_weights,
    community_engine,
    community_fp8_experts,
    early_engine,
    hopper,
    blackwell,
    derived_training_cost,
    automatic_batch,
    eight_bit_weights,
    idle_power,
    with_building,
    with_training_cost,
    with_prompt,
    with_cached_prompt
};

enum class TrackScale { linear, logarithmic };

// How a value is worded: 70 billion, 60 %, $31,000, ×1.43, 0.080.
enum class Wording { plain, count, share, money, factor };

struct Track {
    double low = 0.0, high = 1.0;
    TrackScale scale = TrackScale::linear;
};

struct NamedTick {
    double value = 0.0;
    std::string_view text;
};

struct Range {
    double low = 0.0, high = 0.0; // equal: none stated
};

// One input. Numbers are in the file unit, `factor` base units make one file unit.
struct InputRow {
    std::string_view id, label, unit;
    InputGroup group = InputGroup::model;
    double factor = 1.0;
    Range valid; // both ends included; outside is refused
    Track track; // what the slider spans
    std::array<NamedTick, 5> ticks{};
    Range plausible{};             // what is met in practice; outside is "stretch"
    std::string_view shown_unit{}; // display unit; empty: the file unit
    double shown_factor = 1.0;     // file units in one display unit
    Wording wording = Wording::plain;
    ActsIn acts = ActsIn::always;
    bool whole = false; // only whole numbers
    bool blank_allowed = false;
    bool automatic_allowed = false;
    std::array<double, 3> allowed{}; // if the first is not 0: the only values
    int per_accelerator = 0; // the unit text leaves out "per accelerator" (1), or counts accelerators (-1)
    int per_request = 0;     // the same for requests
};

struct ChoiceOption {
    std::string_view key, label;
};

// An input that is a word. Options that are empty here are the names of a catalogue.
struct ChoiceRow {
    std::string_view id, label;
    InputGroup group = InputGroup::model;
    std::array<ChoiceOption, 3> options{}; // an empty key ends them
    ActsIn acts = ActsIn::always;
};

} // namespace tokenscope
