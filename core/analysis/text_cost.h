// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/results.h"
#include "core/scenario/inputs.h"

#include <cstddef>
#include <string_view>

namespace tokenscope {

// What stands in a text. A character is a code point, a word a run of them between spaces.
struct TextCount {
    std::size_t characters = 0;
    std::size_t words = 0;
};

// Of UTF-8; a byte that belongs to no character counts as one.
TextCount count_text(std::string_view utf8);

// What a model does with a text. NaN: the scenario does not tell.
struct TextPass {
    double dollars = 0.0;
    double facility_joules = 0.0;
    double seconds = 0.0; // for one user; of reading the floor, on one replica that does nothing else
};

struct TextCost {
    TextCount count;
    double tokens = 0.0; // estimated: characters by the input text.characters_per_token
    TextPass read;       // as a prompt
    TextPass write;      // as a reply
};

TextCost text_cost(const TextCount& count, const Inputs& inputs, const Results<double>& results);

} // namespace tokenscope
