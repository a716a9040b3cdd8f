// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"

#include <map>

namespace tokenscope {

/// The charts whose axes keep their ranges, whatever the scenario does.
class AxisLocks {
public:
    bool isLocked(const QString& chart) const { return m_held.contains(chart); }
    /// Holds the ranges that the figure is shown with.
    void lock(const Figure& shown) { m_held[shown.id] = shown; }
    void unlock(const QString& chart) { m_held.erase(chart); }
    /// The figure whose axes this one is to keep; null if its chart is not locked. Where its axes carry other
    /// quantities or another scale, the lock goes over to its own ranges.
    const Figure* heldFor(const Figure& figure);

private:
    std::map<QString, Figure> m_held;
};

} // namespace tokenscope
