// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/state/snapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokenscope {

/// A chart of the gallery.
struct ChartEntry {
    QString id;            ///< as files and the command line name it
    QString (*title)();    ///< its tab
    QString (*question)(); ///< what it answers
    Figure (*make)(const Snapshot& snapshot);
};

/// Every chart, in the order of the gallery.
std::vector<ChartEntry> charts();

/// Nothing if there is no such chart.
std::optional<ChartEntry> findChart(const QString& id);

} // namespace tokenscope
