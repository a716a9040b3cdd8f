// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/batch_curve.h"
#include "app/charts/chart_text.h"
#include "app/charts/essay_figures.h"
#include "app/charts/figure.h"
#include "app/charts/measured_marks.h"

namespace tokenscope {

/// The plots of the batch chart, with the roofs, the essay's ranges, measured points, the scenario and the
/// baseline. The snapshot, the curve and the points must outlive it.
class BatchPanels {
public:
    BatchPanels(const Snapshot& snapshot, const BatchCurve& curve, const MeasuredMarks& measured);

    /// Whether batch, throughput and energy are on logarithmic axes; the speed for one user never is.
    static bool logarithmic(const Snapshot& snapshot) {
        return snapshot.exploration.viewOf("batch").logarithmic.value_or(true);
    }
    /// Output tokens a second of an accelerator.
    Panel throughput() const;
    /// Output tokens a second for one user, on a linear axis.
    Panel speed() const;
    /// Joules an output token at the accelerator boards.
    Panel energy() const;

private:
    bool fits() const { return !m_curve.points.empty(); }
    QString rate(double value) const { return m_numbers.significant(value); }
    Axis xAxis() const;
    Axis throughputAxis() const;
    Axis speedAxis() const;
    Axis energyAxis() const;
    void addEssayRange(Panel& panel, const essay::Range& range, const QPointF& corner, Anchor anchor) const;
    void addMemoryLimit(Panel& panel, bool named) const;
    void addModelBand(Panel& panel, const Curve& curve) const;
    QPointF freePlace(const Panel& panel, std::string_view output) const;
    void addCurve(Panel& panel, double BatchPoint::*rateOf, std::string_view output) const;
    void addMeasured(Panel& panel, std::optional<Compared> CheckedPoint::*figure) const;
    void addNow(Panel& panel, std::string_view output, Anchor anchor) const;
    QString spokenNow(std::string_view output, const QString& value) const;
    void addComputeRoof(Panel& panel) const;
    void addWeightRoof(Panel& panel) const;
    void addSpeedRoof(Panel& panel) const;

    const Snapshot& m_snapshot;
    const Evaluated& m_now;
    const BatchCurve& m_curve;
    const MeasuredMarks& m_measured;
    ChartNumbers m_numbers;
    BatchPoint m_at; ///< the scenario
};

} // namespace tokenscope
