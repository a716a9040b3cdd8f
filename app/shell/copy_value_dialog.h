// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace tokenscope {

/// Every output with its value; the chosen one goes to the clipboard.
class CopyValueDialog : public QDialog {
    Q_OBJECT

public:
    explicit CopyValueDialog(const SnapshotPointer& snapshot, QWidget* parent = nullptr);

Q_SIGNALS:
    void copied(const QString& text);

private:
    void fill();
    void filter(const QString& words);
    void copy();

    SnapshotPointer m_snapshot;
    QLineEdit* m_filter;
    QListWidget* m_list;
};

} // namespace tokenscope
