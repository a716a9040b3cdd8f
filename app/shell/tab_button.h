// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"

#include <QAbstractButton>

namespace tokenscope {

/// A word that is underlined while it is chosen. Arrow keys lead to its neighbours in a button group.
class TabButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `ink` must outlive the button.
    explicit TabButton(ControlInk& ink, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ControlInk& m_ink;
};

} // namespace tokenscope
