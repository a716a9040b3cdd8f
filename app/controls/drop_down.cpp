// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/drop_down.h"

#include "app/controls/control_metrics.h"
#include "app/controls/icons.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QPainter>
#include <QProxyStyle>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <cmath>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

constexpr qreal textInset = 8;
constexpr qreal chevronRoom = 26;
constexpr TextStyle shownStyle{metrics::labelSize, 500};
constexpr qreal rowHeight = 28;

// A list below the field, not over it.
class ListPopupStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override {
        return hint == SH_ComboBox_Popup ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    }
};

class OptionDelegate : public QStyledItemDelegate {
public:
    OptionDelegate(ControlInk& ink, QObject* parent) : QStyledItemDelegate(parent), m_ink(ink) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + m_ink.pixels(textInset), m_ink.pixels(rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const bool active = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, m_ink.color(active ? Role::selectedRow : Role::fieldGround));
        painter->setPen(m_ink.color(Role::text));
        const TextStyle style{metrics::labelSize, active ? 600 : 400};
        const qreal room = option.rect.width() - 2 * m_ink.px(textInset);
        const QString text = m_ink.text().elided(index.data().toString(), style, room);
        const qreal baseline = m_ink.centredBaseline(option.rect.top(), option.rect.height(), style);
        const bool fromRight = option.direction == Qt::RightToLeft;
        const qreal x = fromRight ? option.rect.right() + 1 - m_ink.px(textInset)
                                  : option.rect.left() + m_ink.px(textInset);
        m_ink.text().draw(*painter, QPointF(x, baseline), text, style,
                          fromRight ? Align::right : Align::left);
    }

private:
    ControlInk& m_ink;
};

} // namespace

DropDown::DropDown(ControlInk& ink, QWidget* parent) : QComboBox(parent), m_ink(ink) {
    auto* popupStyle = new ListPopupStyle;
    popupStyle->setParent(this);
    setStyle(popupStyle);
    setFocusPolicy(Qt::StrongFocus);
    setItemDelegate(new OptionDelegate(m_ink, this));
    connect(this, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_options[size_t(index)].key); });
    themeChanged();
}

void DropDown::choose(int index) {
    if (!isEnabled() || index < 0 || index >= count() || index == currentIndex())
        return;
    setCurrentIndex(index);
    Q_EMIT chosen(m_options[size_t(index)].key);
}

void DropDown::themeChanged() {
    setFont(m_ink.font(metrics::labelSize));
    setPalette(tokenscope::palette(m_ink.theme()));
    view()->setPalette(tokenscope::palette(m_ink.theme()));
}

void DropDown::show(const ChoiceView& choice) {
    setEnabled(choice.enabled);
    if (accessibleName() != choice.label)
        setAccessibleName(choice.label);
    view()->setAccessibleName(choice.label);
    setAccessibleDescription(choice.toolTip);
    if (m_options != choice.options) {
        m_options = choice.options;
        clear();
        for (const ControlOption& option : m_options) {
            addItem(option.text, option.key);
            setItemData(count() - 1, plainToolTip(option.toolTip), Qt::ToolTipRole);
        }
    }
    setCurrentIndex(findData(choice.current));
    setPlainToolTip(*this, choice.toolTip);
}

qreal DropDown::leastWidth() const {
    qreal widest = 0;
    for (const ControlOption& option : m_options)
        widest = std::max(widest, m_ink.text().width(option.text, shownStyle));
    return std::max(m_ink.px(metrics::fieldWidth), std::ceil(widest + m_ink.px(textInset + chevronRoom)));
}

void DropDown::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    const qreal inset = m_ink.px(line) / 2;
    painter.setPen(m_ink.pen(hasFocus() ? Role::focus : Role::fieldEdge, line));
    painter.setBrush(isEnabled() ? QBrush(m_ink.color(Role::fieldGround)) : QBrush(Qt::NoBrush));
    const qreal radius = m_ink.px(metrics::cornerRadius) - inset;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);

    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const qreal icon = m_ink.px(metrics::icon);
    const qreal iconLeft = fromRight ? m_ink.px(5) : width() - m_ink.px(5) - icon;
    paintIcon(painter, IconShape::chevronDown, QRectF(iconLeft, (height() - icon) / 2, icon, icon),
              m_ink.color(isEnabled() ? Role::secondaryText : Role::disabledText));
    painter.setPen(m_ink.color(isEnabled() ? Role::text : Role::disabledText));
    const qreal room = width() - m_ink.px(textInset + chevronRoom);
    const QString shown = currentIndex() < 0 ? placeholderText() : currentText();
    m_ink.text().draw(painter,
                      QPointF(fromRight ? width() - m_ink.px(textInset) : m_ink.px(textInset),
                              m_ink.centredBaseline(0, height(), shownStyle)),
                      m_ink.text().elided(shown, shownStyle, room), shownStyle,
                      fromRight ? Align::right : Align::left);
}

void DropDown::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

// The row's menu comes instead.
void DropDown::contextMenuEvent(QContextMenuEvent* event) { event->ignore(); }

} // namespace tokenscope
