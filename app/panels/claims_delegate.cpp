// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/claims_delegate.h"

#include "app/panels/claim_row_layout.h"
#include "app/panels/claims_model.h"
#include "app/panels/keyboard_focus.h"
#include "app/panels/panel_metrics.h"
#include "app/panels/row_ground.h"
#include "app/panels/verdict_chip.h"

#include <QListView>
#include <QPainter>

namespace tokenscope {
namespace {

const ClaimsModel& modelOf(const QModelIndex& index) {
    return static_cast<const ClaimsModel&>(*index.model());
}

} // namespace

ClaimsDelegate::ClaimsDelegate(ControlInk& ink, QListView& view)
    : QStyledItemDelegate(&view), m_ink(ink), m_view(view), m_focus(new KeyboardFocus(view)) {}

qreal ClaimsDelegate::contentWidth() const {
    return m_view.viewport()->width() - 2 * m_ink.px(panel_metrics::inset);
}

QSize ClaimsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const ClaimsModel& model = modelOf(index);
    const bool opened = m_view.currentIndex() == index;
    const ClaimRowLayout layout(model.row(index), model.basis(), opened, m_ink, contentWidth());
    return {m_view.viewport()->width(), int(layout.height())};
}

void ClaimsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const ClaimsModel& model = modelOf(index);
    const bool opened = m_view.currentIndex() == index;
    const ClaimRowLayout layout(model.row(index), model.basis(), opened, m_ink, contentWidth());
    painter->save();
    painter->translate(option.rect.topLeft());
    paintRowGround(*painter, m_ink, option.rect.size(), option.state, opened, m_focus->isVisible());
    painter->translate(m_ink.px(panel_metrics::inset), 0);
    for (const ClaimPiece& piece : layout.texts()) {
        painter->setPen(m_ink.color(piece.role));
        m_ink.text().draw(*painter, piece.at, piece.text, piece.style);
    }
    for (const ClaimChip& chip : layout.chips())
        VerdictChip(m_ink, chip.verdict, chip.word).paint(*painter, contentWidth(), chip.top);
    painter->restore();
}

} // namespace tokenscope
