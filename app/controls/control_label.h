// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"

#include <QLabel>

namespace tokenscope {

/// The name of a control: one line, up to three where it is long, and only then shortened, with the whole as
/// tool tip.
class ControlLabel : public QLabel {
    Q_OBJECT

public:
    explicit ControlLabel(ControlInk& ink, QWidget* parent = nullptr);

    void setLabel(const QString& label, bool strong, const QString& toolTip);
    /// Width of one line in the bold face, so that becoming bold never breaks a line.
    qreal reservedWidth() const;
    /// How many lines it takes in that width: 1 to 3.
    int linesIn(qreal width) const;
    /// Width of the longest word in the bold face.
    qreal wordWidth() const;

Q_SIGNALS:
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    QStringList lines(qreal width, qsizetype most) const;
    QStringList shownLines() const;
    void updateToolTip();

    ControlInk& m_ink;
    QString m_label;
    QString m_hint;
    bool m_strong = false;
};

} // namespace tokenscope
