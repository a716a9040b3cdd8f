// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"

#include <QTabBar>

namespace tokenscope {

/// The tabs of the dock: words, the current one underlined.
class DockTabs : public QTabBar {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit DockTabs(ControlInk& ink, QWidget* parent = nullptr);

    /// After a change of theme.
    void refresh();

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTab(QPainter& painter, int index);

    ControlInk& m_ink;
};

} // namespace tokenscope
