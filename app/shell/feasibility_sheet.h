// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"
#include "core/analysis/least_change.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace tokenscope {

/// Whether the machine of the scenario can exist, rule by rule, and the least changes that make it possible.
/// It stays open and follows the scenario.
class FeasibilitySheet : public QDialog {
    Q_OBJECT

public:
    explicit FeasibilitySheet(QWidget* parent = nullptr);

    using QDialog::show;
    void show(const SnapshotPointer& snapshot);

Q_SIGNALS:
    /// The document with one way's changes, and what they are.
    void chosen(const Document& document, const QString& changes);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showWays(const std::vector<PossibleMachine>& ways);
    void addWay(const PossibleMachine& way);

    QLabel* m_verdict;
    QListWidget* m_checks;
    QLabel* m_waysTitle;
    QWidget* m_ways;
    QVBoxLayout* m_column;
    SnapshotPointer m_snapshot;
};

} // namespace tokenscope
