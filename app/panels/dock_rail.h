// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/link_button.h"

#include <vector>

namespace tokenscope {

/// A word that runs downwards.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(ControlInk& ink, QWidget* parent);

    void setWords(const QString& words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ControlInk& m_ink;
    QString m_words;
};

/// What is left of the dock while it is closed: the names of its tabs, each of which opens it.
class DockRail : public QWidget {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit DockRail(ControlInk& ink, QWidget* parent = nullptr);

    void setNames(const QStringList& names, const QString& openHint);
    /// After a change of theme.
    void arrange();
    const std::vector<RailButton*>& buttons() const { return m_buttons; }

Q_SIGNALS:
    /// A tab by its index, or the last one shown: -1.
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ControlInk& m_ink;
    std::vector<RailButton*> m_buttons;
    LinkButton* m_open;
};

} // namespace tokenscope
