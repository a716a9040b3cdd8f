// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/batch_curve.h"
#include "app/charts/chart_text.h"
#include "app/charts/essay_figures.h"
#include "app/charts/figure.h"

namespace tokenscope {

/// The two plots of the batch chart, with the roofs, the essay's ranges, the scenario and the baseline. The
/// snapshot and the curve must outlive it.
class BatchPanels {
public:
    BatchPanels(const Snapshot& snapshot, const BatchCurve& curve);

    /// Output tokens a second of an accelerator, both axes logarithmic.
    Panel throughput() const;
    /// Output tokens a second for one user, on a linear axis.
    Panel speed() const;

private:
    bool fits() const { return !m_curve.points.empty(); }
    QString rate(double value) const { return m_numbers.significant(value); }
    Axis xAxis() const;
    Axis throughputAxis() const;
    Axis speedAxis() const;
    void addEssayRange(Panel& panel, const essay::Range& range, const QPointF& corner, Anchor anchor) const;
    void addMemoryLimit(Panel& panel, bool named) const;
    void addCurve(Panel& panel, double BatchPoint::*rateOf, const QPointF& centre) const;
    void addNow(Panel& panel, std::string_view output, Anchor anchor) const;
    void addComputeRoof(Panel& panel) const;
    void addWeightRoof(Panel& panel) const;
    void addSpeedRoof(Panel& panel) const;

    const Snapshot& m_snapshot;
    const Evaluated& m_now;
    const BatchCurve& m_curve;
    ChartNumbers m_numbers;
    BatchPoint m_at; ///< the scenario
};

} // namespace tokenscope
