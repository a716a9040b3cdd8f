// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QString>

#include <vector>

namespace tokenscope {

/// Something that a reply's energy is compared with.
struct EnergyReference {
    QString name;
    QString shortName;
    double wattHours = 0;
    QString source;
    bool everyday = false; ///< an illustration, not a published measurement
};

/// Published energies of a query, and a web search as the scenario sets it; smallest first.
std::vector<EnergyReference> publishedEnergies(const Snapshot& snapshot);

/// Everyday things, illustrative; smallest first.
std::vector<EnergyReference> everydayEnergies();

} // namespace tokenscope
