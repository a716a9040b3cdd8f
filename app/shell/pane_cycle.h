// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace tokenscope {

/// Moves the keyboard from the pane that has it to the next one that is in view: to where it was there
/// before, else to the first part that takes keys. `direction` is 1 or -1.
void focusNextPane(const std::vector<QWidget*>& panes, int direction);

} // namespace tokenscope
