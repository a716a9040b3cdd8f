// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace tokenscope {

/// A price tier as the margins chart draws it. Prices are dollars per million tokens, margins and
/// utilisations fractions; NaN where undefined.
struct TierCurve {
    QString name;
    double input = 0;
    double output = 0;
    bool own = false;            ///< what the scenario sells at
    std::vector<QPointF> points; ///< utilisation, margin
    double marginNow = 0;
    double marginAtFull = 0;
    double breakEven = 0;
    std::optional<Band> band; ///< of the margin now
};

/// The essay's tiers and the scenario's own price, cheapest output first. Equal prices stand once.
std::vector<TierCurve> tierCurves(const Snapshot& snapshot);

/// The curve of the scenario's own price, and the cheapest of the others; nullptr if there is none.
const TierCurve* ownOf(const std::vector<TierCurve>& curves);
const TierCurve* cheapestOther(const std::vector<TierCurve>& curves);

/// The baseline's machine at the scenario's own price; empty if there is no price.
std::vector<QPointF> baselineMargins(const Snapshot& snapshot);

} // namespace tokenscope
