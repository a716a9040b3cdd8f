// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/actions.h"
#include "app/state/settings.h"

namespace tokenscope {

class ChartArea;
class Dock;
class HeadlineStrip;
class InputPanel;
class TopBar;
class WindowBody;

/// Which panes of the window are in view, and which of them has the keyboard.
class WindowPanes : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Actions& actions;
        Settings& settings;
        WindowBody& body;
        TopBar& topBar;
        InputPanel& inputs;
        HeadlineStrip& headline;
        ChartArea& charts;
        Dock& dock;
    };

    /// Every part must outlive this.
    WindowPanes(const Parts& parts, QObject* parent);

    /// Explains an output in the dock; an input is shown where it is set; a measured point asks for its
    /// scenario.
    void explain(const QString& key);
    /// As they were when the program ended.
    void restore();
    /// Tab goes through the settings, the headline, the charts, the dock and the top bar, each in reading
    /// order.
    void orderTabs();

Q_SIGNALS:
    void scenarioRequested(const QString& pointId);

private:
    template <class Slot> void toggled(Command command, Slot slot);
    void connectToggles();
    void connectKeyboard();
    void adaptTo(bool narrow);

    Parts m_parts;
};

} // namespace tokenscope
