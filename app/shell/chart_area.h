// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/axis_locks.h"
#include "app/charts/theme.h"
#include "app/panels/goal.h"
#include "app/shell/actions.h"
#include "app/state/edit.h"
#include "app/state/snapshot.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace tokenscope {

class ChartFrame;
class ChartSwitches;
class ChartTable;
class ChartTabs;
class ExplorerBar;
class PinnedRow;

/// The large chart with its tabs, its twin as a table, and the pinned charts under it where there is room.
class ChartArea : public QWidget {
    Q_OBJECT

public:
    ChartArea(const Theme& theme, const Actions& actions, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const SnapshotPointer& snapshot);
    void setTheme(const Theme& theme);
    /// Charts by id; unknown ids are left out.
    void setCurrent(const QString& id);
    void setPinned(const QStringList& ids);
    /// Marks the row of this output.
    void setSelectedKey(const QString& key);
    void setNarrow(bool narrow);
    /// Of the chart in sight: its axes keep the ranges that they have, or its own.
    void setAxesLocked(bool locked);
    /// Of the chart in sight, where it has the choice.
    void setLogarithmic(bool logarithmic);
    void setUnit(FunctionalUnit unit);
    /// Every chart has its own axes and units again.
    void forgetViews();

    const QString& current() const { return m_current; }
    const QStringList& pinned() const { return m_pinned; }
    ChartFrame* frame() { return m_frame; }
    ChartTable* table() { return m_table; }
    ChartTabs* tabs() { return m_tabs; }
    ChartSwitches* switches() { return m_switches; }
    ExplorerBar* explorerBar() { return m_explorerBar; }
    /// Whether a chart is the large one or pinned.
    bool isShown(const QString& id) const { return m_current == id || m_pinned.contains(id); }
    PinnedRow* pinnedRow() { return m_pinnedRow; }
    /// What takes the keys of this pane.
    QWidget* focusTarget() const;

Q_SIGNALS:
    void currentChanged(const QString& id);
    /// The chart in sight shows something else, or offers other choices.
    void shown(const tokenscope::Figure& figure);
    void pinnedChanged(const QStringList& ids);
    /// An output or an input was pointed at.
    void activated(const QString& key);
    void edited(const tokenscope::Edit& edit);
    void explored(const tokenscope::Exploration& exploration);
    /// A value on the axis of a sweep is to be reached.
    void goalRequested(const tokenscope::Goal& goal);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectActions();
    void buildLayout();
    void showMenu(const QPoint& position);
    void followFigure(const Figure& figure);
    void arrangeSwitches();
    void choose(const std::function<void(ChartView&)>& change);
    void showMain();
    void showPinned();
    void togglePin(bool pin);
    void adapt();
    void retranslate();

    const Actions& m_actions;
    ChartTabs* m_tabs;
    ExplorerBar* m_explorerBar;
    QStackedWidget* m_stack;
    ChartFrame* m_frame;
    ChartTable* m_table;
    ChartSwitches* m_switches;
    PinnedRow* m_pinnedRow;
    QString m_current = QStringLiteral("stages");
    QStringList m_pinned;
    SnapshotPointer m_snapshot;
    AxisLocks m_locks;
    bool m_narrow = false;
};

} // namespace tokenscope
