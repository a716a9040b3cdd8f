// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/store.h"

#include <QAction>
#include <QPointer>

class QWidget;

namespace tokenscope {

/// Shows the baseline while the action's key is held down, and until the action is switched off when it was
/// chosen from the menu. Losing the window ends it.
class PeekKey : public QObject {
    Q_OBJECT

public:
    /// `action` is made checkable.
    PeekKey(Store& store, QAction* action, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Store& m_store;
    QPointer<QAction> m_action; // it ends before this does
    QWidget* m_window;
};

} // namespace tokenscope
