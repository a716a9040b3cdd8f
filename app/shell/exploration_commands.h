// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/actions.h"
#include "app/shell/menus.h"
#include "app/state/settings.h"
#include "app/state/store.h"

namespace tokenscope {

class ChartArea;
class InputPanel;

/// What the charts that vary inputs ask for: other inputs and outputs, remembered, and edits from the plot.
/// Also whether bands are sampled, and which parameter count follows the others.
class ExplorationCommands : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Store& store;
        Settings& settings;
        ChartArea& charts;
        Actions& actions;
        Menus& menus;
        InputPanel& inputs;
    };

    ExplorationCommands(const Parts& parts, QObject* parent);

private:
    void explore(const Exploration& exploration);
    void followCharts();
    void connectBands();
    void connectLink();
    void connectUnits();
    void offerLink();
    void solveFor(const QString& what);

    Parts m_parts;
};

} // namespace tokenscope
