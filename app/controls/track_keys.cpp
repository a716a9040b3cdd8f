// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/track_keys.h"

#include <QKeyEvent>

namespace tokenscope {

namespace {

bool startsEntry(const QString& text) {
    return text.size() == 1 && (text[0].isDigit() || QStringLiteral("+-*=.,").contains(text[0]));
}

} // namespace

int stepDirection(int key) {
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return 1;
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return -1;
    default:
        return 0;
    }
}

bool isTrackKey(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (stepDirection(event.key()) != 0 || startsEntry(event.text()))
        return true;
    switch (event.key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    case Qt::Key_L:
        return event.modifiers() == Qt::NoModifier;
    default:
        return false;
    }
}

} // namespace tokenscope
