// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/peek_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tokenscope {

PeekKey::PeekKey(Store& store, QAction* action, QWidget* window)
    : QObject(window), m_store(store), m_action(action), m_window(window) {
    action->setCheckable(true);
    action->setAutoRepeat(false);
    connect(action, &QAction::toggled, this, [this](bool peeking) {
        if (peeking)
            m_store.preview(m_store.baseline());
        else
            m_store.endPreview();
    });
    connect(&store, &Store::previewEnded, action, [action] { action->setChecked(false); });
    qApp->installEventFilter(this);
}

// The release of the key goes to whatever has the focus. Text fields keep their letters: they claim the key
// before it is a shortcut, so the action is never switched on.
bool PeekKey::eventFilter(QObject* watched, QEvent* event) {
    if (!m_action || !m_action->isChecked())
        return false;
    if (event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPeek = m_action->shortcut() == QKeySequence(key->key());
        if (isPeek && !key->isAutoRepeat())
            m_action->setChecked(false);
    }
    if (event->type() == QEvent::WindowDeactivate && watched == m_window)
        m_action->setChecked(false);
    return false;
}

} // namespace tokenscope
