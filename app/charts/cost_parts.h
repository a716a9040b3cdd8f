// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "app/state/snapshot.h"

#include <QString>

#include <vector>

namespace tokenscope {

/// A part of the cost of output tokens, in dollars per million.
struct CostPart {
    QString name;
    std::string_view output;
    double cost = 0;
    Role role = Role::text;
    QString inside; ///< of what is left of an output: "Accelerators"; empty: all of it
};

/// The parts that add up to the cost, in causal order.
std::vector<CostPart> costParts(const Evaluated& evaluated);

} // namespace tokenscope
