// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/mode_switcher.h"

#include <string_view>

namespace tokenscope {

// What an input needs in order to act, how a machine comes to have it, and how that is said.
struct ModeRule {
    ActsIn acts = ActsIn::always;
    bool needs_derived = false; // beside `holds`
    bool (*holds)(const Inputs&) = nullptr;
    void (*make)(ModeSwitcher&) = nullptr; // nullptr: no other input brings it about
    std::string_view idle;                 // English: what such an input then does not change
    std::string_view because;              // "the accelerators are owned"
    std::string_view remedy;               // "set money.ownership=rented"
};

const ModeRule& mode_rule(ActsIn acts);

bool is_derived(const Inputs& inputs);
void become_derived(ModeSwitcher& to);

} // namespace tokenscope
