// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/claims_model.h"
#include "app/panels/verdict_bar.h"
#include "app/state/snapshot.h"

class QListView;
class QTimer;

namespace tokenscope {

class OverlayScrollBar;
class SegmentedBar;

/// What the essay says, recomputed: every claim with its verdict by its own inputs and in the scenario at
/// hand.
class ClaimsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ClaimsPanel(const Theme& theme, QWidget* parent = nullptr);

    void show(const SnapshotPointer& snapshot);
    using QWidget::show;
    void setTheme(const Theme& theme);
    /// Which of the two verdicts the chips and the count show.
    void setBasis(ClaimBasis basis);
    const ClaimsModel& claims() const { return *m_model; }
    QListView& list() { return *m_list; }
    VerdictBar& counts() { return *m_counts; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void refresh();
    void showBasis();
    void relayoutRows();

    ControlInk m_ink;
    VerdictBar* m_counts;
    SegmentedBar* m_choice;
    QListView* m_list;
    ClaimsModel* m_model;
    OverlayScrollBar* m_scrollBar = nullptr;
    QTimer* m_timer;
    std::shared_ptr<const ClaimBook> m_book;
    SnapshotPointer m_snapshot;
    bool m_stale = false;
};

} // namespace tokenscope
