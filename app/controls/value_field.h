// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/controls/control_view.h"
#include "app/controls/track_steps.h"

#include <QLineEdit>

namespace tokenscope {

/// The exact value with its unit; typing starts on a click or with beginEntry().
class ValueField : public QLineEdit {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit ValueField(ControlInk& ink, QWidget* parent = nullptr);

    using QLineEdit::show;
    /// While something is being typed the text stays.
    void show(const ControlView& view);
    bool isEntering() const { return m_entering; }
    /// Starts with the value selected, or with what was typed already.
    void beginEntry(const QString& typed = {});
    void endEntry();
    /// Marks what is typed as wrong.
    void setWrong(bool wrong);
    void themeChanged();
    /// The width that the value wants, in logical pixels.
    qreal wantedWidth() const;
    /// The width below which the value would be shortened.
    qreal leastWidth() const;

Q_SIGNALS:
    void typed(const QString& text);
    /// Enter, or leaving the field with the text changed.
    void committed(const QString& text, bool byEnter);
    void abandoned();
    void stepRequested(tokenscope::StepSize size, int direction);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QString entryText() const;
    TextStyle valueStyle() const;
    qreal textWidth() const;
    void paintFrame(QPainter& painter);
    void paintValue(QPainter& painter);
    void paintCaret();
    void updateColors();

    ControlInk& m_ink;
    ControlView m_view;
    bool m_entering = false;
    bool m_clickedIn = false;
    bool m_wrong = false;
};

} // namespace tokenscope
