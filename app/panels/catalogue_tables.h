// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "core/scenario/catalogue.h"

namespace tokenscope {

/// One table of the catalogue as people read it: every row with its date and its source.
struct CatalogueTable {
    QString id; ///< "accelerators", "models", "tiers", "prices", "grids", "chain"
    QString title;
    DataTable table; ///< the first column is the name by which files and the command line call a row
};

/// All that a scenario can choose from or is compared with, in the program's language. Sources stay in
/// theirs.
std::vector<CatalogueTable> catalogueTables(const Catalogue& catalogue);

} // namespace tokenscope
