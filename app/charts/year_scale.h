// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// One measure of the service's size, now and in the baseline.
struct YearMeasure {
    std::string_view output;
    QString name;
    QString shortName;
    QString now; ///< value with unit
    QString baseline;
    QString band;                  ///< 5th to 95th percentile with unit; empty: none
    std::optional<Band> ratioBand; ///< the same as a ratio to the baseline
    double ratio = 0;              ///< NaN if either is undefined or the baseline is 0
    Role role = Role::text;
    Shape shape = Shape::circle;
};

std::vector<YearMeasure> yearMeasures(const Snapshot& snapshot);

/// Ratios of all measures to the baseline: dots on a ratio axis, with both values in columns.
Panel yearRatioPanel(const Snapshot& snapshot, const std::vector<YearMeasure>& measures);

/// Electricity a year against replies a day, both logarithmic.
Panel yearDemandPanel(const Snapshot& snapshot);

} // namespace tokenscope
