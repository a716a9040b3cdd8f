// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_request.h"
#include "app/shell/actions.h"
#include "app/shell/document_session.h"
#include "app/shell/menus.h"

namespace tokenscope {

class ChartArea;
class ExportDialog;
class FeasibilitySheet;
class GoalSheet;
class PreferencesDialog;
class StatusLine;
class TextSheet;

/// What the commands of the menus do to the scenario and to the chart.
class WindowCommands : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Store& store;
        DocumentSession& session;
        Actions& actions;
        Menus& menus;
        ChartArea& charts;
        StatusLine& status;
    };

    WindowCommands(const Parts& parts, QWidget* window);

    /// Which commands are possible now.
    void show(const SnapshotPointer& snapshot);
    /// Opens a preset as one undo step.
    void choosePreset(const QString& id);
    /// Opens the scenario of a measured point as one undo step and says so.
    void openMeasured(const QString& pointId);
    /// Opens the dialog that publishes the chart in sight.
    void exportPicture();
    /// Shows the chart of a figure that was opened and keeps its texts for publishing.
    void showFigure(const FigureRequest& request);

private:
    void connectFile();
    void connectEdit();
    void connectScenario();
    void connectFeasibility();
    void connectGoals();
    void connectHelp();
    void connectPreferences();
    template <class Slot> void on(Command command, Slot slot);
    void followUndo();
    void copyValue();
    void about();
    ExportDialog& publishing();

    Parts m_parts;
    QWidget* m_window;
    FeasibilitySheet* m_feasibility;
    GoalSheet* m_goals;
    TextSheet* m_text;
    PreferencesDialog* m_preferences;
    ExportDialog* m_publishing = nullptr;
};

} // namespace tokenscope
