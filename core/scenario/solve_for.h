// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tokenscope {

// Which parameter count of a mixture of experts follows when another is edited; the other ones are held.
enum class SolveFor {
    active, // the parameters that a token passes through
    total,  // all parameters
    experts // the number of experts
};

} // namespace tokenscope
