// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/explanation_delegate.h"

#include "app/charts/pixel_grid.h"
#include "app/charts/shape_path.h"
#include "app/controls/icons.h"
#include "app/panels/explanation_model.h"
#include "app/panels/keyboard_focus.h"
#include "app/panels/panel_metrics.h"
#include "app/panels/step_bar_painter.h"
#include "app/panels/wrapped_text.h"

#include <QPainter>
#include <QTreeView>

namespace tokenscope {
namespace {

constexpr qreal markRadius = 5;
constexpr qreal labelPitch = 16;
constexpr qreal detailPitch = 15;
constexpr qreal jointRise = 4;

const ExplanationModel& modelOf(const QModelIndex& index) {
    return static_cast<const ExplanationModel&>(*index.model());
}

bool isStep(const QModelIndex& index) { return !modelOf(index).path(index).isEmpty(); }

// The lines reach the last step below a row; what stands after it has none.
bool stepFollows(const QModelIndex& index) {
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    return next.isValid() && isStep(next);
}

} // namespace

struct ExplanationDelegate::Painting {
    QPainter& painter;
    const ExplainRow& row;
    const RowPlace& place;
    const ExplainRowLayout& layout;
    PixelGrid grid;
    qreal width;
};

ExplanationDelegate::ExplanationDelegate(ControlInk& ink, QTreeView& view)
    : QStyledItemDelegate(&view), m_ink(ink), m_view(view), m_focus(new KeyboardFocus(view)) {}

qreal ExplanationDelegate::contentWidth() const {
    return m_view.viewport()->width() - 2 * m_ink.px(panel_metrics::inset);
}

RowPlace ExplanationDelegate::place(const QModelIndex& index) const {
    RowPlace place;
    place.expanded = m_view.isExpanded(index);
    place.full = m_view.currentIndex() == index;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        place.continues.insert(place.continues.begin(), stepFollows(at));
    place.depth = int(place.continues.size()) - 1;
    return place;
}

QSize ExplanationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const ExplainRow& row = modelOf(index).row(index);
    const RowPlace at = place(index);
    return {m_view.viewport()->width(), int(ExplainRowLayout(row, at, m_ink, contentWidth()).height())};
}

QRectF ExplanationDelegate::chevron(const QModelIndex& index) const {
    const RowPlace at = place(index);
    const QRectF box = ExplainRowLayout(modelOf(index).row(index), at, m_ink, contentWidth()).chevron();
    const QPointF corner = m_view.visualRect(index).topLeft() + QPointF(m_ink.px(panel_metrics::inset), 0);
    return box.isEmpty() ? QRectF() : box.translated(corner).adjusted(-4, -6, 6, 6);
}

void ExplanationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const RowPlace where = place(index);
    const ExplainRow& row = modelOf(index).row(index);
    const ExplainRowLayout layout(row, where, m_ink, contentWidth());
    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    const Painting at{*painter, row, where, layout, PixelGrid(*painter), contentWidth()};
    paintGround(at, option);
    painter->translate(m_ink.px(panel_metrics::inset), 0);
    paintTreeLines(at);
    paintMark(at);
    paintTexts(at);
    if (row.kind == ExplainRow::Kind::decodeStep)
        paintDecodeStep(at);
    else
        paintDetails(at);
    painter->restore();
}

void ExplanationDelegate::paintGround(const Painting& at, const QStyleOptionViewItem& option) const {
    const qreal top = std::max(0.0, at.layout.dividerTop() + 1);
    const QRectF area(0, top, option.rect.width(), at.layout.height() - top);
    const bool active = at.row.hasParts || at.row.kind == ExplainRow::Kind::input;
    if ((option.state & QStyle::State_MouseOver) && active)
        at.painter.fillRect(area, m_ink.color(Role::selectedRow));
    if (at.layout.dividerTop() >= 0) {
        const qreal y = at.grid.centre(at.layout.dividerTop() + 0.5, 1),
                    inset = m_ink.px(panel_metrics::inset);
        at.painter.setPen(QPen(m_ink.color(Role::divider), at.grid.width(1)));
        at.painter.drawLine(QPointF(inset, y), QPointF(option.rect.width() - inset, y));
    }
    if (!m_focus->isVisible() || !at.place.full)
        return;
    at.painter.setBrush(Qt::NoBrush);
    at.painter.setPen(m_ink.pen(Role::focus, 2));
    const qreal side = m_ink.px(panel_metrics::inset / 2);
    at.painter.drawRoundedRect(area.adjusted(side, 1, -side, -1), m_ink.px(4), m_ink.px(4));
}

void ExplanationDelegate::paintTreeLines(const Painting& at) const {
    const ExplainRowLayout& layout = at.layout;
    at.painter.setPen(QPen(m_ink.color(Role::axis), at.grid.width(1)));
    const auto upright = [&](int level, qreal from, qreal to) {
        const qreal x = at.grid.centre(layout.lineLeft(level), 1);
        at.painter.drawLine(QPointF(x, at.grid.edge(from)), QPointF(x, at.grid.edge(to)));
    };
    for (int level = 1; level < at.place.depth; ++level)
        if (at.place.continues[std::size_t(level)])
            upright(level - 1, 0, layout.height());
    if (at.place.expanded)
        upright(at.place.depth,
                layout.baseline() +
                    m_ink.px(labelPitch * qreal(layout.label().size() - 1) + (at.row.mark ? 9 : 6)),
                layout.height());
    if (at.place.depth == 0 || at.row.kind == ExplainRow::Kind::decodeStep)
        return;
    const qreal joint = at.grid.centre(layout.baseline() - m_ink.px(jointRise), 1);
    upright(at.place.depth - 1, 0, at.place.continues.back() ? layout.height() : joint);
    at.painter.drawLine(QPointF(at.grid.centre(layout.lineLeft(at.place.depth - 1), 1), joint),
                        QPointF(layout.labelLeft() - m_ink.px(3), joint));
}

void ExplanationDelegate::paintMark(const Painting& at) const {
    if (!at.row.mark || at.place.depth > 0)
        return;
    at.painter.setPen(Qt::NoPen);
    at.painter.setBrush(m_ink.color(at.row.mark->role));
    const QPointF centre(m_ink.px(markRadius), at.layout.baseline() - m_ink.px(4.5));
    at.painter.drawPath(shapePath(at.row.mark->shape, m_ink.px(markRadius)).translated(centre));
}

void ExplanationDelegate::paintTexts(const Painting& at) const {
    const ExplainRowLayout& layout = at.layout;
    TextShaper& text = m_ink.text();
    const bool quiet = at.place.depth > 1 || !at.row.taken || at.row.kind == ExplainRow::Kind::decodeStep;
    at.painter.setPen(m_ink.color(quiet ? Role::secondaryText : Role::text));
    drawLines(at.painter, {layout.labelLeft(), layout.baseline()}, m_ink.px(labelPitch), layout.label(),
              layout.labelStyle(), text);
    if (!layout.chevron().isEmpty())
        paintIcon(at.painter, at.place.expanded ? IconShape::chevronDown : IconShape::chevronRight,
                  layout.chevron(), m_ink.color(Role::secondaryText));
    if (at.row.kind == ExplainRow::Kind::decodeStep)
        return;
    at.painter.setPen(m_ink.color(at.row.taken ? Role::text : Role::secondaryText));
    text.draw(at.painter, {at.width - layout.unitWidth(), layout.valueBaseline()}, at.row.value.number,
              layout.valueStyle(), Align::right);
    at.painter.setPen(m_ink.color(Role::secondaryText));
    text.draw(at.painter, {at.width, layout.valueBaseline()}, at.row.value.unit,
              ExplainRowLayout::unitStyle(), Align::right);
}

void ExplanationDelegate::paintDetails(const Painting& at) const {
    const ExplainRowLayout& layout = at.layout;
    qreal left = layout.detailLeft();
    if (layout.badgeWidth() > 0) {
        const QRectF box(left + 0.5, layout.detailBaseline() - m_ink.px(11) + 0.5, layout.badgeWidth() - 1,
                         m_ink.px(15) - 1);
        at.painter.setBrush(Qt::NoBrush);
        at.painter.setPen(QPen(m_ink.color(Role::axis), at.grid.width(1)));
        at.painter.drawRoundedRect(box, m_ink.px(4), m_ink.px(4));
        at.painter.setPen(m_ink.color(Role::secondaryText));
        m_ink.text().draw(at.painter, {box.center().x(), layout.detailBaseline()}, at.row.badge,
                          ExplainRowLayout::badgeStyle(), Align::centre);
        left += layout.badgeWidth() + m_ink.px(6);
    }
    at.painter.setPen(m_ink.color(Role::secondaryText));
    drawLines(at.painter, {left, layout.detailBaseline()}, m_ink.px(detailPitch), layout.details(),
              ExplainRowLayout::detailStyle(), m_ink.text());
}

void ExplanationDelegate::paintDecodeStep(const Painting& at) const {
    const QRectF area(at.layout.labelLeft(), at.layout.detailBaseline(), at.width - at.layout.labelLeft(), 0);
    StepBarPainter(at.painter, m_ink, at.row.shares).paint(area);
}

} // namespace tokenscope
