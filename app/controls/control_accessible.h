// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tokenscope {

/// Makes tracks sliders with a spoken value, and group headers expandable, for assistive technology. May be
/// called repeatedly.
void installControlAccessibility();

} // namespace tokenscope
