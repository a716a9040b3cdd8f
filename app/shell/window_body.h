// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tokenscope {

/// Controls at the left, the dock at the right, the rest between. Narrow, the dock is a rail that opens over
/// the rest.
class WindowBody : public QWidget {
    Q_OBJECT

public:
    /// Takes all three over. The dock says how wide it wants to be with its size hint.
    WindowBody(QWidget* controls, QWidget* centre, QWidget* dock, QWidget* parent = nullptr);

    bool isNarrow() const { return m_narrow; }
    void setControlsShown(bool shown);
    /// Only the rest.
    void setEnlarged(bool enlarged);
    void arrange();

Q_SIGNALS:
    void narrowChanged(bool narrow);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* m_controls;
    QWidget* m_centre;
    QWidget* m_dock;
    bool m_narrow = false;
    bool m_controlsShown = true;
    bool m_enlarged = false;
};

} // namespace tokenscope
