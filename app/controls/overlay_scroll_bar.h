// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"

#include <QScrollBar>

class QAbstractScrollArea;

namespace tokenscope {

/// A thin vertical scroll bar that lies over the right edge of an area, so that lines reach the edge and
/// nothing moves when it comes and goes.
class OverlayScrollBar : public QScrollBar {
    Q_OBJECT

public:
    OverlayScrollBar(const Theme& theme, QAbstractScrollArea* area);

    void setTheme(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void adopt();

    Theme m_theme;
    QAbstractScrollArea* m_area;
};

} // namespace tokenscope
