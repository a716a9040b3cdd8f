// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/menus.h"

#include <QDialog>

class QTreeWidget;

namespace tokenscope {

/// Every command with its keys, read from the menus, and the keys of a control.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const Menus& menus, QWidget* parent = nullptr);

private:
    void addMenu(const QMenu& menu);
    void addControlKeys();

    QTreeWidget* m_tree;
};

} // namespace tokenscope
