// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/store.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tokenscope {

/// The held scenarios: rename, remove, and order. Every change is one undo step.
class HeldDialog : public QDialog {
    Q_OBJECT

public:
    explicit HeldDialog(Store& store, QWidget* parent);

    QListWidget* list() const { return m_list; }

private:
    void fill();
    void remove();
    void moveUp();
    void rename(int row);
    void change(const std::vector<Document>& held, const QString& undoText, int row);

    Store& m_store;
    QListWidget* m_list;
    QPushButton* m_remove;
    QPushButton* m_up;
};

} // namespace tokenscope
