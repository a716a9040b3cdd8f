// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pane_cycle.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace tokenscope {
namespace {

QWidget* entryOf(QWidget* pane) {
    if (QWidget* last = pane->focusWidget(); last != nullptr && last->isVisible())
        return last;
    if ((pane->focusPolicy() & Qt::TabFocus) != 0)
        return pane;
    for (QWidget* part = pane->nextInFocusChain(); part != nullptr && part != pane;
         part = part->nextInFocusChain())
        if (pane->isAncestorOf(part) && part->isVisible() && part->isEnabled() &&
            (part->focusPolicy() & Qt::TabFocus))
            return part;
    return nullptr;
}

} // namespace

void focusNextPane(const std::vector<QWidget*>& panes, int direction) {
    const auto has = [](const QWidget* pane) {
        const QWidget* focused = QApplication::focusWidget();
        return focused != nullptr && (pane == focused || pane->isAncestorOf(focused));
    };
    const int count = static_cast<int>(panes.size());
    const auto at = std::find_if(panes.begin(), panes.end(), has);
    int index = at == panes.end() ? (direction > 0 ? -1 : count) : static_cast<int>(at - panes.begin());
    for (int tried = 0; tried < count; ++tried) {
        index = (index + direction + count) % count;
        QWidget* pane = panes[static_cast<std::size_t>(index)];
        QWidget* entry = pane->isVisible() ? entryOf(pane) : nullptr;
        if (entry == nullptr)
            continue;
        entry->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace tokenscope
