// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/library.h"

#include <map>
#include <string>
#include <string_view>

namespace tokenscope {

// What the user is working on: a preset and what differs from it.
struct Document {
    std::string name;
    std::string preset = "essay";
    Overrides overrides;
    std::string foreign = "{}"; // JSON object of keys that this version does not know; written back
    friend bool operator==(const Document&, const Document&) = default;
};

// The preset's values, then the rows of chosen catalogue names, then the overrides.
// Throws std::invalid_argument when the preset or a chosen name does not exist.
Inputs resolve(const Document& document, const Library& library);

// The ids of a catalogue name's inputs: choosing the name clears their overrides.
bool belongs_to_choice(std::string_view choice_id, std::string_view input_id);

} // namespace tokenscope
