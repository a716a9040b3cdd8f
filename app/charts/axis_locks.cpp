// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axis_locks.h"

#include "app/charts/held_axes.h"

namespace tokenscope {

const Figure* AxisLocks::heldFor(const Figure& figure) {
    const auto found = m_held.find(figure.id);
    if (found == m_held.end())
        return nullptr;
    if (!canHold(figure, found->second))
        found->second = figure;
    return &found->second;
}

} // namespace tokenscope
