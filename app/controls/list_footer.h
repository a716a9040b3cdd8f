// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"

#include <QWidget>

namespace tokenscope {

class FlatButton;

/// The foot of the input list: how many settings differ from which baseline, and a way back.
class ListFooter : public QWidget {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit ListFooter(ControlInk& ink, QWidget* parent = nullptr);

    using QWidget::show;
    void show(int editedCount, const QString& baselineName);
    FlatButton* resetButton() { return m_reset; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void placeButton();

    ControlInk& m_ink;
    FlatButton* m_reset;
    QString m_count;
    QString m_baseline;
    QString m_baselineName;
    int m_editedCount = 0;
};

} // namespace tokenscope
