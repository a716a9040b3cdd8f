// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_list.h"
#include "app/state/evidence_book.h"

namespace tokenscope {

/// A preset with settings as the command line takes them, beside a baseline.
struct ChartCase {
    QByteArray name;
    std::string preset;
    std::vector<std::string> settings = {};
    std::string baseline = "essay";
};

/// What ships.
const std::shared_ptr<const Library>& chartLibrary();
const std::shared_ptr<const EvidenceBook>& chartEvidence();

Snapshot snapshotOf(const ChartCase& wanted);
Snapshot chartSnapshot(const std::string& preset, const std::vector<std::string>& settings = {},
                       const std::string& baseline = "essay");
Figure figureOf(const char* chart, const Snapshot& snapshot);

/// A text with the no-break space that stands before a unit.
QString spaced(const char* text);
QStringList cellsOf(const Row& row);

template <class M> std::vector<M> marksOf(const Panel& panel) {
    std::vector<M> found;
    for (const Mark& mark : panel.marks)
        if (const auto* one = std::get_if<M>(&mark))
            found.push_back(*one);
    return found;
}

} // namespace tokenscope
