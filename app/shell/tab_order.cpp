// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tab_order.h"

namespace tokenscope {
namespace {

bool isBefore(const QWidget* a, const QWidget* b) {
    const QRect first = a->geometry();
    const QRect second = b->geometry();
    const bool sameLine = first.top() < second.bottom() && second.top() < first.bottom();
    return sameLine ? first.left() < second.left() : first.top() < second.top();
}

void collect(QWidget* widget, QList<QWidget*>& found) {
    if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        found << widget;
    QList<QWidget*> children = widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    children.removeIf([](const QWidget* child) { return child->isWindow(); });
    // "On one line" is not transitive, so a plain sort could go astray: an insertion sort cannot.
    for (qsizetype i = 1; i < children.size(); ++i)
        for (qsizetype k = i; k > 0 && isBefore(children[k], children[k - 1]); --k)
            children.swapItemsAt(k, k - 1);
    for (QWidget* child : children)
        collect(child, found);
}

} // namespace

QList<QWidget*> readingOrder(const QList<QWidget*>& panes) {
    QList<QWidget*> found;
    for (QWidget* pane : panes)
        collect(pane, found);
    return found;
}

void followReadingOrder(const QList<QWidget*>& panes) {
    const QList<QWidget*> order = readingOrder(panes);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace tokenscope
