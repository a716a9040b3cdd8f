// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/controls/icons.h"

#include <QAbstractButton>

namespace tokenscope {

/// A bare icon that acts on a click. Not a tab stop: what it does also has a key on the control.
class IconButton : public QAbstractButton {
    Q_OBJECT

public:
    IconButton(ControlInk& ink, IconShape shape, QWidget* parent = nullptr);

    /// Drawn in the text colour instead of the secondary one.
    void setProminent(bool prominent);
    /// The tool tip is also the name that is spoken.
    void setHint(const QString& text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    ControlInk& m_ink;
    IconShape m_shape;
    bool m_prominent = false;
};

} // namespace tokenscope
