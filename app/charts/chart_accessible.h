// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tokenscope {

/// Makes every chart frame speak: role chart, the title as name, the description, and its data as a table of
/// cells. May be called more than once.
void installChartAccessibility();

} // namespace tokenscope
