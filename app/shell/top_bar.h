// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/shell/menus.h"
#include "app/state/snapshot.h"

#include <QWidget>

class QMenuBar;

namespace tokenscope {

class ScenarioTitle;
class ShellButton;

/// Menus, the scenario's name, undo, redo and export. Narrow, the menus fold into one button.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const Theme& theme, const Actions& actions, const Menus& menus, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const SnapshotPointer& snapshot);
    void setTheme(const Theme& theme);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildMenus(const Menus& menus);
    void placeTitle();
    void retranslate();

    ControlInk m_ink;
    QMenuBar* m_menuBar;
    QMenu* m_foldedMenu;
    ShellButton* m_menuButton;
    ShellButton* m_controls;
    ShellButton* m_undo;
    ShellButton* m_redo;
    ShellButton* m_export;
    ScenarioTitle* m_title;
};

} // namespace tokenscope
