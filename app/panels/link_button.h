// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/controls/icons.h"

#include <QAbstractButton>

#include <optional>

namespace tokenscope {

/// A word or an icon of a panel that can be pressed, by mouse and keys. As wide as its text.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `ink` must outlive the button.
    explicit LinkButton(ControlInk& ink, QWidget* parent = nullptr);

    void setIconShape(IconShape shape);
    /// The words are also the name that is spoken.
    void setWords(const QString& words, int weight = 400);
    /// For a button without words: tool tip and spoken name.
    void setHint(const QString& hint);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Role role() const;

    ControlInk& m_ink;
    std::optional<IconShape> m_icon;
    QString m_words;
    TextStyle m_style{12.5, 400};
};

} // namespace tokenscope
