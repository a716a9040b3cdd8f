// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/shell/status_text.h"

#include <QTimer>
#include <QWidget>

namespace tokenscope {

/// What limits decode, what the last edit changed beside its input, and what the figures are.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const SnapshotPointer& snapshot);
    void setTheme(const Theme& theme);
    /// In place of the details for some seconds: "Saved essay.tokx".
    void say(const QString& sentence);
    QString text() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Clicked.
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QStringList facts() const;
    qreal paintFacts(QPainter& painter);
    void announce();

    ControlInk m_ink;
    SnapshotPointer m_snapshot;
    StatusText m_text;
    QString m_said;
    QTimer m_silence;
};

} // namespace tokenscope
