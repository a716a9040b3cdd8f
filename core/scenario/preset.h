// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/inputs.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace tokenscope {

// The value of any input: an amount in the file unit, or the key of a choice.
using InputValue = std::variant<Amount, std::string>;

// Values of inputs by id, in file units.
using Overrides = std::map<std::string, InputValue, std::less<>>;

// Where a preset's value comes from.
struct Provenance {
    std::string source;
    std::string
        how_sure; // "seen_in_source", "derived", "fitted", "recalled", "assumed" or empty for a choice
};

// A complete, named scenario that ships with the program.
struct Preset {
    std::string id, name, description;
    int order = 0; // in lists, ascending
    Inputs inputs;
    std::map<std::string, Provenance, std::less<>> provenance; // by input id
};

// What all presets share, as JSON texts: values that are chosen, and the constants that the calibration
// wrote.
struct SharedInputTexts {
    std::string_view common, calibration;
};

// Reads one preset, a JSON text, on top of what all presets share.
// Throws std::invalid_argument with a sentence that names the preset and the input.
Preset parse_preset(std::string_view text, const SharedInputTexts& shared);

} // namespace tokenscope
