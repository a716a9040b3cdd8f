// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/evidence_delegate.h"

#include "app/panels/evidence_model.h"
#include "app/panels/evidence_row_layout.h"
#include "app/panels/keyboard_focus.h"
#include "app/panels/panel_metrics.h"
#include "app/panels/row_ground.h"

#include <QListView>
#include <QPainter>

namespace tokenscope {
namespace {

const EvidenceRow& rowAt(const QModelIndex& index) {
    return static_cast<const EvidenceModel&>(*index.model()).row(index);
}

} // namespace

EvidenceDelegate::EvidenceDelegate(ControlInk& ink, QListView& view)
    : QStyledItemDelegate(&view), m_ink(ink), m_view(view), m_focus(new KeyboardFocus(view)) {}

bool EvidenceDelegate::isOpened(const QModelIndex& index) const {
    return m_view.currentIndex() == index && rowAt(index).kind != EvidenceRow::Kind::heading;
}

qreal EvidenceDelegate::contentWidth() const {
    return m_view.viewport()->width() - 2 * m_ink.px(panel_metrics::inset);
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const EvidenceRowLayout layout(rowAt(index), isOpened(index), m_ink, contentWidth());
    return {m_view.viewport()->width(), int(layout.height())};
}

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const bool opened = isOpened(index);
    const bool heading = rowAt(index).kind == EvidenceRow::Kind::heading;
    const EvidenceRowLayout layout(rowAt(index), opened, m_ink, contentWidth());
    painter->save();
    painter->translate(option.rect.topLeft());
    paintRowGround(*painter, m_ink, option.rect.size(), heading ? QStyle::State_None : option.state, opened,
                   m_focus->isVisible());
    painter->translate(m_ink.px(panel_metrics::inset), 0);
    for (const EvidencePiece& piece : layout.texts()) {
        const qreal shift = piece.right ? m_ink.text().width(piece.text, piece.style) : 0;
        painter->setPen(m_ink.color(piece.role));
        m_ink.text().draw(*painter, piece.at - QPointF(shift, 0), piece.text, piece.style);
    }
    painter->restore();
}

} // namespace tokenscope
