// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/link_button.h"

#include <vector>

namespace tokenscope {

/// Where one is: "Cost › per output token › … › decode step", with a way back. Breaks into lines where it is
/// long.
class Breadcrumb : public QWidget {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit Breadcrumb(ControlInk& ink, QWidget* parent = nullptr);

    /// The first crumb names the kind of figure, the last is where one is.
    void setCrumbs(const QStringList& crumbs, bool canGoBack);
    int heightForWidth(int width) const override;
    void retranslate();

Q_SIGNALS:
    void backRequested();
    /// Index into the crumbs.
    void crumbChosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Places buttons, or only measures; returns the height.
    int arrange(int width, bool place) const;

    ControlInk& m_ink;
    LinkButton* m_back;
    std::vector<LinkButton*> m_buttons;
};

} // namespace tokenscope
