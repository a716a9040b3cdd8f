// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/goal.h"
#include "app/state/edit.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tokenscope {

class SearchableChoice;

/// "What utilisation makes the gross margin zero?": every value of the input that does, with a button that
/// sets it, or a sentence why there is none. It stays open and follows the scenario.
class GoalSheet : public QDialog {
    Q_OBJECT

public:
    explicit GoalSheet(QWidget* parent = nullptr);

    using QDialog::show;
    void show(const SnapshotPointer& snapshot);
    void ask(const Goal& goal);

    SearchableChoice* input() { return m_input; }
    SearchableChoice* output() { return m_output; }
    QLineEdit* target() { return m_target; }
    QString answer() const;

Q_SIGNALS:
    void edited(const tokenscope::Edit& edit);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void offerInputs();
    void refresh();
    void showSolutions(const Goal& goal, const Solutions& solutions);
    void addWay(const Goal& goal, double value, const QString& text);
    void clearWays();
    double currentValue() const;

    QLabel* m_what;
    SearchableChoice* m_input;
    QLabel* m_makes;
    SearchableChoice* m_output;
    QLineEdit* m_target;
    QLabel* m_answer;
    QVBoxLayout* m_ways;
    SnapshotPointer m_snapshot;
    std::set<std::string, std::less<>> m_offeredWithout; ///< locked inputs
};

} // namespace tokenscope
