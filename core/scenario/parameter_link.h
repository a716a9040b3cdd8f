// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/edit.h"
#include "core/scenario/solve_for.h"

#include <string_view>

namespace tokenscope {

// with_input(), and after the edit of one of the inputs that a mixture's parameter counts hang on (total =
// shared + experts × size, active = shared + active experts × size) it also sets what `solve_for` names, so
// that the active parameters stay what they were. They follow where the edited input is that one itself,
// where the model is or becomes dense, and where no valid number does it.
Edited with_linked_input(const Document& document, const Library& library, std::string_view id,
                         const InputValue& value, SolveFor solve_for);

// Whether an input is one of those that the link joins.
bool is_linked_parameter(std::string_view id);

} // namespace tokenscope
