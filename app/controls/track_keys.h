// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace tokenscope {

/// 1 or -1 for the keys that step a value, else 0.
int stepDirection(int key);

/// Whether a focused track acts on the key: steps, ends, reset, entry (Enter, digits, operators), lock.
bool isTrackKey(const QKeyEvent& event);

} // namespace tokenscope
