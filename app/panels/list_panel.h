// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/state/snapshot.h"

#include <QWidget>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QLayout;
class QListView;
class QTimer;

namespace tokenscope {

class OverlayScrollBar;

/// A panel of the dock that lists rows under a title. It follows the snapshot only while it is in view, and
/// at intervals while a control is dragged.
class ListPanel : public QWidget {
    Q_OBJECT

public:
    void show(const SnapshotPointer& snapshot);
    using QWidget::show;
    void setTheme(const Theme& theme);
    QListView& list() { return *m_list; }

protected:
    ListPanel(const Theme& theme, QWidget* parent);

    /// To be called once, at the end of the constructor.
    void build(QAbstractItemModel& model, QAbstractItemDelegate* delegate, QLayout* head);
    /// The rows of the present snapshot.
    virtual void refresh() = 0;
    /// Every text and size of the parts.
    virtual void retranslate() = 0;
    virtual QString title() const = 0;
    /// After rows or the current one have changed.
    virtual void relayoutRows();

    ControlInk& ink() { return m_ink; }
    const SnapshotPointer& snapshot() const { return m_snapshot; }
    void nameParts(const QString& list, const QString& scrollBar);

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshNow();

    ControlInk m_ink;
    QListView* m_list;
    OverlayScrollBar* m_scrollBar;
    QTimer* m_timer;
    SnapshotPointer m_snapshot;
    bool m_stale = false;
};

} // namespace tokenscope
