// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/charts/figure.h"
#include "core/analysis/evidence.h"

#include <vector>

namespace tokenscope {

/// The measured points that belong over the curves of a machine, and what is said of them. The snapshot must
/// outlive it.
class MeasuredMarks {
public:
    /// `drawn` are the inputs of the machine whose curves are drawn.
    MeasuredMarks(const Snapshot& snapshot, const Inputs& drawn);

    /// Of this very machine; if there is none, of its model and accelerator. Only with a known batch.
    const std::vector<const CheckedPoint*>& points() const { return m_points; }
    /// Rings with their targets at positions given by `at`; points at which it is not finite are left out.
    template <class Position> void add(Panel& panel, const Position& at) const {
        for (const CheckedPoint* point : m_points)
            addRing(panel, *point, at(*point));
    }
    /// "Rings: 12 measurements of this machine (ML.ENERGY, TensorRT-LLM), from which the model is typically
    /// ×/÷1.13 off". Empty without points.
    QString sentence() const;
    /// The same for short subtitles; empty without points.
    QString shortSentence() const;
    /// Rows for a table twin: name, then the figures given by `cells`.
    QString rowName(const CheckedPoint& point) const;

private:
    void addRing(Panel& panel, const CheckedPoint& point, const QPointF& at) const;
    QString projects() const;
    double typicalError() const;

    ChartNumbers m_numbers;
    std::vector<const CheckedPoint*> m_points;
    bool m_nearOnly = false;
};

/// What is said of a measured point where it is pointed at: machine, every figure with the model's, boundary,
/// source.
QString measuredToolTip(const CheckedPoint& point);

} // namespace tokenscope
