// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/actions.h"
#include "app/shell/menus.h"
#include "app/state/replay.h"
#include "app/state/settings.h"

namespace tokenscope {

class ChartArea;
class StatusLine;

/// What the commands of the menus do to the baseline and to the held scenarios.
class ComparisonCommands : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Store& store;
        Settings& settings;
        Actions& actions;
        Menus& menus;
        ChartArea& charts;
        StatusLine& status;
    };

    ComparisonCommands(const Parts& parts, QWidget* window);

    /// Which commands are possible now; keeps what is held for the next start.
    void show(const SnapshotPointer& snapshot);
    /// Adds a scenario to those that are held, as one undo step.
    void hold(const Document& document);
    /// Holds the scenario of a file; says why not in the status line.
    void holdFile(const QString& path);
    /// Holds the four presets of the ready comparison in place of what is held, and shows the table.
    void compareTwoMachines();
    /// What was held when the program ended. Scenarios that cannot be read now, as their rows are in no
    /// catalogue, are kept for a later start; the sentence tells so, empty: there is none.
    QString restoreHeld();
    /// Holds a scenario and shows the table.
    void compare(const Document& document);
    Replay& replay() { return *m_replay; }

private:
    void connectHeld();
    void chooseFile();
    void copyDifferences();
    void startReplay();
    void keepHeld();
    QString freeName(const Document& document) const;

    Parts m_parts;
    QWidget* m_window;
    Replay* m_replay;
    std::vector<Document> m_kept;
    QStringList m_unreadable;
};

} // namespace tokenscope
