// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"

#include <QLineEdit>

namespace tokenscope {

class IconButton;

/// A field to search in a list: magnifier, text, a cross that clears.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit SearchField(ControlInk& ink, QWidget* parent = nullptr);

    void themeChanged();

Q_SIGNALS:
    /// Enter or Down: on to the first hit.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ControlInk& m_ink;
    IconButton* m_clear;
};

} // namespace tokenscope
