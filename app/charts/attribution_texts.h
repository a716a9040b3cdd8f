// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/state/attribution_request.h"

namespace tokenscope {

/// The words of the chart "Why", which name both scenarios.
class AttributionTexts {
public:
    AttributionTexts(const Snapshot& snapshot, const AttributionRequest& request);

    /// As they stand in a sentence.
    const QString& from() const { return m_from; }
    const QString& to() const { return m_to; }

    /// "A token costs ×1.5 the baseline’s $0.88 per million; batch accounts for ×2".
    QString finding(const QString& ratio, const QString& fromPrice, const QString& cause,
                    const QString& factor) const;
    QString shortFinding(const QString& ratio) const;
    QString same(const QString& price) const;
    QString withoutRatio() const;
    QString undefined(bool atTo, const QString& reason) const;
    QString subtitle() const;
    QString shortSubtitle() const;
    QString together() const;
    QString caption() const;

private:
    QString m_from, m_to;
    bool m_usual;
};

} // namespace tokenscope
