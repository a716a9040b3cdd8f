// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"
#include "core/analysis/text_cost.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace tokenscope {

/// Takes a text of the user's own, pasted, dropped or typed, and says what reading and writing it costs in
/// the scenario. It stays open and follows the scenario; the text is kept nowhere.
class TextSheet : public QDialog {
    Q_OBJECT

public:
    explicit TextSheet(QWidget* parent = nullptr);

    using QDialog::show;
    void show(const SnapshotPointer& snapshot);
    QPlainTextEdit* text() { return m_text; }
    QListWidget* answers() { return m_answers; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void count();
    void refresh();

    QPlainTextEdit* m_text;
    QListWidget* m_answers;
    SnapshotPointer m_snapshot;
    TextCount m_count;
};

} // namespace tokenscope
