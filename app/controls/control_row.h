// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/controls/control_view.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace tokenscope {

class ControlLabel;
class IconButton;

/// What every row of the input list has: label, mark of an edit, reset, lock, link, a message line, a menu.
/// The text edge lies 10 px right of the widget's left edge, the field ends 6 px before its right edge.
class ControlRow : public QWidget {
    Q_OBJECT

public:
    ~ControlRow() override;

    void setTheme(const Theme& theme);
    const QString& id() const { return m_head.id; }
    bool isEdited() const { return m_head.edited; }
    /// Whether every word of the query occurs in the label, the id or the title of the group.
    bool matches(const QString& query, const QString& group) const;
    /// The part that takes the keys.
    virtual QWidget* focusTarget() = 0;
    /// The row's commands, then those added with addAction().
    QMenu* createMenu(QWidget* parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const tokenscope::ControlEdit& edit);

protected:
    struct Head {
        QString id;
        QString label;
        QString toolTip;
        QString baselineText;
        QString valueText;
        QString spokenValue;
        bool edited = false;
        bool locked = false;
        bool computed = false;
        bool enabled = true;
        bool beyondTrack = false;
        std::vector<ControlReset> resets;

        bool operator==(const Head&) const = default;
    };

    ControlRow(const Theme& theme, QWidget* parent);

    ControlInk& ink() const { return m_ink; }
    void showHead(const Head& head);
    /// Plain text; empty hides the line.
    void showMessage(const QString& text, Role role);
    /// Lays out the parts, and asks for another height if one is needed.
    void relayout();
    void request(ControlEdit::Kind kind, const QString& text = {});
    void setBuddy(QWidget* buddy);
    QRect visual(const QRectF& area) const;
    /// From the text edge to where the fields end.
    qreal contentLeft() const;
    qreal contentWidth(qreal width) const;
    /// What the icons beside an editor need, and the gaps.
    qreal iconsWidth() const;
    const ControlLabel& label() const { return *m_label; }

    virtual QWidget* editor() = 0;
    /// Width of the editor beside the label, in at most `available`; 0: it stands in the body.
    virtual qreal editorWidth(qreal available) const = 0;
    /// Height of what stands between the label row and the message.
    virtual qreal bodyHeight(qreal available) const = 0;
    virtual void layoutBody(qreal top) = 0;
    virtual void themeChanged() {}
    virtual void retranslate() {}

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void updateHints();
    void colorMessage();
    void limitWidth();
    qreal labelRoom(qreal available) const;
    qreal labelRowHeight(qreal available) const;
    qreal messageHeight(qreal available) const;
    void layoutLabelRow();
    void layoutMessage(qreal top);
    QString resetText() const;

    mutable ControlInk m_ink;
    Head m_head;
    ControlLabel* m_label;
    IconButton* m_link;
    IconButton* m_lock;
    IconButton* m_reset;
    QLabel* m_message;
    Role m_messageRole = Role::secondaryText;
};

} // namespace tokenscope
