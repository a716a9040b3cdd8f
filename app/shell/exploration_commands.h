// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/settings.h"
#include "app/state/store.h"

namespace tokenscope {

class ChartArea;

/// What the charts that vary inputs ask for: other inputs and outputs, remembered, and edits from the plot.
class ExplorationCommands : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Store& store;
        Settings& settings;
        ChartArea& charts;
    };

    ExplorationCommands(const Parts& parts, QObject* parent);

private:
    void explore(const Exploration& exploration);
    void followMap();

    Parts m_parts;
};

} // namespace tokenscope
