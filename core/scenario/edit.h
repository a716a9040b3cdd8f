// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// What an edit changed beside the input itself, for the status line: the input and its new value as text.
struct SideEffect {
    std::string input;
    std::string value;
    friend bool operator==(const SideEffect&, const SideEffect&) = default;
};

struct Edited {
    Document document;
    std::vector<SideEffect> side_effects;
};

// Sets one input. Choosing a catalogue name clears the overrides of its inputs. Where the input does not act
// in the present mode, the mode is switched along: no edit is without effect. If the machine then does not
// fit, the accelerators of a replica rise to the smallest of 1, 2, 4, 8 that does.
Edited with_input(const Document& document, const Library& library, std::string_view id,
                  const InputValue& value);

// Back to what the preset, or the chosen catalogue name, gives.
Document without_override(const Document& document, std::string_view id);

// Whether an input moves some output now, without a mode being switched.
bool acts_now(const InputRow& row, const Inputs& inputs);

// Why an input does not act now, in English: what it leaves as it is, the reason and the remedy. Empty when
// it acts. Throws std::logic_error for an id that is no input.
std::string why_idle(std::string_view id, const Inputs& inputs);

// Whether the input can act on this machine once its mode is switched; false for the constants of other
// generations of accelerators and engines.
bool can_act(const InputRow& row, const Inputs& inputs);

} // namespace tokenscope
