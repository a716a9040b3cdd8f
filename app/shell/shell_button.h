// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/controls/icons.h"

#include <QAbstractButton>

#include <optional>

class QAction;

namespace tokenscope {

/// A button of the shell: an icon, a word or both, without a frame; filled where it is the main thing to do.
class ShellButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `ink` must outlive the button.
    explicit ShellButton(ControlInk& ink, std::optional<IconShape> icon = std::nullopt,
                         QWidget* parent = nullptr);

    void setFilled(bool filled) { m_filled = filled; }
    /// Checked, it looks no different: what it switches is plain to see.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    /// Triggers the action, and follows whether it is possible and checked. Its text and keys become the tool
    /// tip.
    void setAction(QAction* action);
    /// The tool tip is also the name that is spoken.
    void setHint(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void followAction();
    void paintGround(QPainter& painter);
    Role contentRole() const;
    qreal gap() const;

    ControlInk& m_ink;
    std::optional<IconShape> m_icon;
    QAction* m_action = nullptr;
    bool m_filled = false;
    bool m_quiet = false;
};

} // namespace tokenscope
