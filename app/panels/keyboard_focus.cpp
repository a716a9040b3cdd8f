// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/keyboard_focus.h"

#include <QAbstractItemView>
#include <QFocusEvent>

namespace tokenscope {

KeyboardFocus::KeyboardFocus(QAbstractItemView& view) : QObject(&view), m_view(view) {
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool KeyboardFocus::isVisible() const { return m_byKeys && m_view.hasFocus(); }

bool KeyboardFocus::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress)
        m_byKeys = true;
    else if (event->type() == QEvent::MouseButtonPress)
        m_byKeys = false;
    else if (event->type() == QEvent::FocusIn)
        m_byKeys = static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason;
    return QObject::eventFilter(watched, event);
}

} // namespace tokenscope
