// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/edit.h"

#include <string_view>

namespace tokenscope {

// Sets inputs beside the edited one and remembers them.
class ModeSwitcher {
public:
    ModeSwitcher(Edited& edited, const Library& library);

    const Inputs& inputs() const { return inputs_; }
    double number(std::string_view id) const { return inputs_.amount(id).value; }
    void set(std::string_view id, const InputValue& value);
    // Nothing is said of a choice that is made already.
    void choose(std::string_view id, const std::string& key);

private:
    Edited& edited_;
    const Library& library_;
    Inputs inputs_;
};

} // namespace tokenscope
