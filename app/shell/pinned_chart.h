// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"

#include <QWidget>

namespace tokenscope {

class ChartFrame;
class ShellButton;

/// A chart that stays in view, with the pin that holds it.
class PinnedChart : public QWidget {
    Q_OBJECT

public:
    PinnedChart(const QString& id, const Theme& theme, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }
    ChartFrame* frame() { return m_frame; }
    void setTheme(const Theme& theme);
    /// `title` names the chart in the tool tip of the pin.
    void setTitle(const QString& title);

Q_SIGNALS:
    void unpinned(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ControlInk m_ink;
    QString m_id;
    ChartFrame* m_frame;
    ShellButton* m_pin;
};

} // namespace tokenscope
