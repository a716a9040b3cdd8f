// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/explain_row_layout.h"

#include <QStyledItemDelegate>

class QTreeView;

namespace tokenscope {

class KeyboardFocus;

/// Paints the rows of an explanation: tree lines, stage marks, label, value, formula, source, decode step.
class ExplanationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `ink` and `view` must outlive the delegate.
    ExplanationDelegate(ControlInk& ink, QTreeView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The sign that opens and closes the row, in the view's coordinates; empty where there is none.
    QRectF chevron(const QModelIndex& index) const;

private:
    struct Painting;

    RowPlace place(const QModelIndex& index) const;
    qreal contentWidth() const;
    void paintGround(const Painting& at, const QStyleOptionViewItem& option) const;
    void paintTreeLines(const Painting& at) const;
    void paintMark(const Painting& at) const;
    void paintTexts(const Painting& at) const;
    void paintDetails(const Painting& at) const;
    void paintDecodeStep(const Painting& at) const;

    ControlInk& m_ink;
    QTreeView& m_view;
    KeyboardFocus* m_focus;
};

} // namespace tokenscope
