// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tokenscope {

/// Makes tracks sliders with a spoken value, and group headers expandable, for assistive technology. Before
/// any control is made, because Qt keeps the first interface that it gets. May be called repeatedly.
void installControlAccessibility();

} // namespace tokenscope
