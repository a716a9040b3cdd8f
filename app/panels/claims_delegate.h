// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"

#include <QStyledItemDelegate>

class QListView;

namespace tokenscope {

class KeyboardFocus;

/// Paints the claims. The current one is opened.
class ClaimsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `ink` and `view` must outlive the delegate.
    ClaimsDelegate(ControlInk& ink, QListView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    qreal contentWidth() const;

    ControlInk& m_ink;
    QListView& m_view;
    KeyboardFocus* m_focus;
};

} // namespace tokenscope
