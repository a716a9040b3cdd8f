// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/breadcrumb.h"
#include "app/panels/quantity_text.h"

namespace tokenscope {

/// What the head of the explain panel says, as texts in the program's language.
struct ExplainTitle {
    QStringList crumbs;
    QuantityText value;
    QStringList
        lines; ///< value in the base unit, formula with names, formula with values, or why there is none
    bool canGoBack = false;
};

/// The head of the explain panel: where one is, the number in large, its base unit and formula.
class ExplainHeader : public QWidget {
    Q_OBJECT

public:
    /// Room beside its texts, for focus rings; in logical pixels.
    static constexpr qreal side = 6;

    /// `ink` must outlive the widget.
    explicit ExplainHeader(ControlInk& ink, QWidget* parent = nullptr);

    void setTitle(const ExplainTitle& title);
    const ExplainTitle& title() const { return m_title; }
    void retranslate();
    /// After a change of theme or width.
    void relayout();

Q_SIGNALS:
    void backRequested();
    void crumbChosen(int index);
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool unitBelow() const;

    ControlInk& m_ink;
    Breadcrumb* m_crumbs;
    LinkButton* m_copy;
    ExplainTitle m_title;
    QStringList m_unitLines;
    QStringList m_lines;
};

} // namespace tokenscope
