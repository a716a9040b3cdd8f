// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/controls/icons.h"

#include <QAbstractButton>

#include <optional>

namespace tokenscope {

/// A button of text, with an icon and a frame if wanted. Checked, it has the colour of a selected row.
class FlatButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit FlatButton(ControlInk& ink, QWidget* parent = nullptr);

    void setIconShape(IconShape shape) { m_icon = shape; }
    void setFramed(bool framed) { m_framed = framed; }
    /// The caption is also the name that is spoken.
    void setCaption(const QString& caption);
    const QString& caption() const { return m_caption; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFrame(QPainter& painter);
    TextStyle style() const;

    ControlInk& m_ink;
    QString m_caption;
    std::optional<IconShape> m_icon;
    bool m_framed = false;
};

} // namespace tokenscope
