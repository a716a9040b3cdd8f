// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"

#include <QAbstractButton>

namespace tokenscope {

/// The head of a group of settings: line, chevron, title, and while collapsed a summary.
class GroupHeader : public QAbstractButton {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit GroupHeader(ControlInk& ink, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& summary);
    void setExpanded(bool expanded);
    bool isExpanded() const { return m_expanded; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void paintTexts(QPainter& painter);

    ControlInk& m_ink;
    QString m_title;
    QString m_summary;
    bool m_expanded = true;
};

} // namespace tokenscope
