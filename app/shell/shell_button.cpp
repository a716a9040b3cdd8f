// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shell_button.h"

#include <QAction>
#include <QPainter>

namespace tokenscope {
namespace {

constexpr TextStyle captionStyle{13, 400};
constexpr TextStyle filledStyle{13, 600};
constexpr qreal buttonHeight = 28;
constexpr qreal iconSide = 16;
constexpr qreal iconGap = 6;
constexpr qreal padding = 6;
constexpr qreal filledPadding = 9;
constexpr qreal filledGap = 5;
constexpr qreal radius = 4;

QString withoutMnemonic(QString text) {
    text.remove(u'&');
    text.remove(u'…');
    return text;
}

} // namespace

ShellButton::ShellButton(ControlInk& ink, std::optional<IconShape> icon, QWidget* parent)
    : QAbstractButton(parent), m_ink(ink), m_icon(icon) {
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void ShellButton::setAction(QAction* action) {
    m_action = action;
    setCheckable(action->isCheckable());
    connect(action, &QAction::changed, this, &ShellButton::followAction);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    followAction();
}

void ShellButton::followAction() {
    setEnabled(m_action->isEnabled());
    if (isCheckable())
        setChecked(m_action->isChecked());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    const QString text = withoutMnemonic(m_action->text());
    setAccessibleName(text);
    const QString hint = withoutMnemonic(m_action->toolTip());
    setPlainToolTip(*this, keys.isEmpty() ? hint : hint + QStringLiteral(" (") + keys + QStringLiteral(")"));
}

void ShellButton::setHint(const QString& text) {
    setPlainToolTip(*this, text);
    setAccessibleName(text);
}

QSize ShellButton::sizeHint() const {
    const qreal sides = 2 * (m_filled ? filledPadding : padding);
    qreal width = m_ink.px(sides + (m_icon ? iconSide : 0));
    if (!text().isEmpty())
        width +=
            m_ink.text().width(text(), m_filled ? filledStyle : captionStyle) + m_ink.px(m_icon ? gap() : 0);
    return {qCeil(width), m_ink.pixels(buttonHeight)};
}

qreal ShellButton::gap() const { return m_filled ? filledGap : iconGap; }

Role ShellButton::contentRole() const {
    if (!isEnabled())
        return Role::disabledText;
    return m_filled ? Role::chartGround : Role::text;
}

void ShellButton::paintGround(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal corner = m_ink.px(radius);
    if (m_filled)
        painter.setBrush(m_ink.color(isDown() ? Role::secondaryText : Role::text));
    else if (isDown() || (isChecked() && !m_quiet))
        painter.setBrush(m_ink.color(Role::selectedRow));
    else if (underMouse() && isEnabled())
        painter.setBrush(m_ink.color(Role::hoverRow));
    else
        painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect(), corner, corner);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_ink.pen(Role::focus, 2));
    const qreal inset = m_ink.px(1);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
}

void ShellButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    const QColor color = m_ink.color(contentRole());
    qreal x = m_ink.px(m_filled ? filledPadding : padding);
    if (m_icon) {
        const qreal side = m_ink.px(iconSide);
        paintIcon(painter, *m_icon, QRectF(x, std::round((height() - side) / 2), side, side), color);
        x += side + m_ink.px(gap());
    }
    const TextStyle style = m_filled ? filledStyle : captionStyle;
    painter.setPen(color);
    m_ink.text().draw(painter, {x, m_ink.centredBaseline(0, height(), style)}, text(), style);
}

} // namespace tokenscope
