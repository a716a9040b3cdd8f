// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/charts/figure.h"

#include <vector>

namespace tokenscope {

/// An uncertain input, or an error of the model, with its share of the variance of the cost's logarithm.
struct SpreadCause {
    QString name;
    double share = 0;
    bool assumed = false; ///< its range has no source
};

/// The strongest causes, at most eight.
std::vector<SpreadCause> spreadCauses(const Snapshot& snapshot);

/// The cost's hundred parts of equal weight in dollars per million output tokens; empty if there are none.
std::vector<double> costDots(const Snapshot& snapshot);

/// Dots in stacks on a logarithmic axis; those beyond the 5th and 95th percentile are pale.
Panel spreadDotsPanel(const Snapshot& snapshot, const std::vector<double>& dots);

/// Bars of the causes' shares on a linear axis.
Panel spreadCausesPanel(const std::vector<SpreadCause>& causes);

} // namespace tokenscope
