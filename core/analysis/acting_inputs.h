// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <cstddef>
#include <initializer_list>

namespace tokenscope {

// What is calculated from once the named inputs (indices into quantity_inputs()) have been edited: where one
// does not act in the present mode, the mode that an edit of it brings about.
Inputs acting_inputs(const Document& document, const Library& library,
                     std::initializer_list<std::size_t> inputs);

} // namespace tokenscope
