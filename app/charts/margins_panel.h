// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/charts/figure.h"
#include "app/charts/tier_curves.h"

namespace tokenscope {

/// The plot of the margins chart. The snapshot and the curves must outlive it.
class MarginsPanel {
public:
    MarginsPanel(const Snapshot& snapshot, const std::vector<TierCurve>& curves);

    Panel panel() const;

private:
    QString signedPercent(double fraction) const;
    Axis xAxis() const;
    Axis yAxis() const;
    void addGround(Panel& panel) const;
    void addBaseline(Panel& panel) const;
    void addCurve(Panel& panel, const TierCurve& curve) const;
    void addBreakEven(Panel& panel, const TierCurve& curve) const;
    void addEndLabel(Panel& panel, const TierCurve& curve) const;
    void addSpread(Panel& panel, double at) const;
    void addNow(Panel& panel) const;

    const Snapshot& m_snapshot;
    const Evaluated& m_now;
    const std::vector<TierCurve>& m_curves;
    ChartNumbers m_numbers;
    double m_utilisation;
};

} // namespace tokenscope
