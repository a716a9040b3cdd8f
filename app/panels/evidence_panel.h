// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/panels/evidence_model.h"
#include "app/state/snapshot.h"

#include <QWidget>

class QListView;
class QTimer;

namespace tokenscope {

class LinkButton;
class OverlayScrollBar;

/// Measured points of machines like the scenario's beside what the model says of them, and what others said
/// that a query takes beside the scenario's reply.
class EvidencePanel : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePanel(const Theme& theme, QWidget* parent = nullptr);

    void show(const SnapshotPointer& snapshot);
    using QWidget::show;
    void setTheme(const Theme& theme);
    const EvidenceModel& evidence() const { return *m_model; }
    QListView& list() { return *m_list; }
    /// Opens the scenario of the chosen point; off while none is chosen.
    LinkButton& openButton() { return *m_open; }

Q_SIGNALS:
    /// The scenario of a measured point is wanted.
    void scenarioRequested(const QString& pointId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void relayoutRows();
    void openScenario(const QModelIndex& index);
    QString finding() const;

    ControlInk m_ink;
    QListView* m_list;
    EvidenceModel* m_model;
    LinkButton* m_open;
    OverlayScrollBar* m_scrollBar = nullptr;
    QTimer* m_timer;
    SnapshotPointer m_snapshot;
    bool m_stale = false;
};

} // namespace tokenscope
