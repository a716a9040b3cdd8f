// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace tokenscope {

/// What takes the Tab key within the panes, pane by pane, each from the top down and from left to right.
QList<QWidget*> readingOrder(const QList<QWidget*>& panes);

/// Lets Tab follow the reading order, whatever order the widgets were made in.
void followReadingOrder(const QList<QWidget*>& panes);

} // namespace tokenscope
