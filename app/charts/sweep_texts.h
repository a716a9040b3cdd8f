// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/charts/sweep_curve.h"

namespace tokenscope {

/// What a sweep says in words: its finding, its table, its gaps.
class SweepTexts {
public:
    SweepTexts(const Snapshot& snapshot, const SweepCurve& curve);

    /// "Cost per output token, $ per million tokens".
    QString outputHeading() const;
    /// "impossible beyond 506", "undefined".
    QString gapWord(const SweepGap& gap) const;
    QString gapSentence(const SweepGap& gap) const;
    /// "now 64: $0.88".
    QString nowWords() const;
    QString nowSentence() const;
    /// Titles, table and description.
    void addTo(Figure& figure, bool logarithmic) const;

private:
    QString x(double value) const;
    QString y(double base) const;
    QString inputName() const;
    QString title() const;
    QString course() const;
    QString subtitle(bool logarithmic) const;
    DataTable table() const;

    const Snapshot& m_snapshot;
    const SweepCurve& m_curve;
    const InputRow& m_input;
    const OutputRow& m_output;
};

} // namespace tokenscope
