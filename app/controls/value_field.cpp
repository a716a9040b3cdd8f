// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/value_field.h"

#include "app/controls/control_metrics.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>
#include <utility>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

constexpr TextStyle unitStyle{metrics::unitSize, 400};
constexpr qreal unitGap = 4.5;
constexpr qreal besideText = 26;
constexpr qreal widthStep = 8;
// QLineEdit draws its text this far inside its margins.
constexpr int lineEditPadding = 2;
constexpr int maximumLength = 200;

} // namespace

ValueField::ValueField(ControlInk& ink, QWidget* parent) : QLineEdit(parent), m_ink(ink) {
    setFrame(false);
    setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setFocusPolicy(Qt::ClickFocus);
    setMaxLength(maximumLength);
    setMinimumSize(0, 0);
    connect(this, &QLineEdit::textEdited, this, &ValueField::typed);
    themeChanged();
}

void ValueField::themeChanged() {
    setFont(m_ink.font(metrics::labelSize, 500));
    const int padding = m_ink.pixels(metrics::fieldPadding) - lineEditPadding;
    setTextMargins(padding, 0, padding, 0);
    updateColors();
}

void ValueField::updateColors() {
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, m_ink.color(m_wrong ? Role::impossible : Role::text));
    colors.setColor(QPalette::Highlight, m_ink.mixed(Role::focus, Role::fieldGround, 0.25));
    colors.setColor(QPalette::HighlightedText, m_ink.color(m_wrong ? Role::impossible : Role::text));
    setPalette(colors);
    update();
}

void ValueField::show(const ControlView& view) {
    m_view = view;
    setEnabled(view.enabled);
    setAccessibleName(tr("%1, value").arg(view.label));
    setAccessibleDescription(view.valueWords);
    if (!m_entering)
        setText(shownText(m_view));
    update();
}

QString ValueField::entryText() const {
    return m_view.editText.isEmpty() ? shownText(m_view) : m_view.editText;
}

TextStyle ValueField::valueStyle() const { return {metrics::labelSize, m_view.edited ? 600 : 500}; }

qreal ValueField::textWidth() const {
    const qreal value = m_ink.text().width(m_view.valueText, {metrics::labelSize, 600});
    if (m_view.unitText.isEmpty())
        return value;
    return value + m_ink.px(unitGap) + m_ink.text().width(m_view.unitText, unitStyle);
}

qreal ValueField::wantedWidth() const {
    const qreal step = m_ink.px(widthStep);
    const qreal wanted = std::ceil((textWidth() + m_ink.px(besideText)) / step) * step;
    return std::max(m_ink.px(metrics::fieldWidth), wanted);
}

qreal ValueField::leastWidth() const {
    return std::ceil(textWidth() + m_ink.px(metrics::fieldPadding + metrics::iconGap + 1));
}

void ValueField::beginEntry(const QString& typedText) {
    if (!m_entering) {
        m_entering = true;
        setText(entryText());
        setModified(false);
    }
    if (!hasFocus())
        setFocus(Qt::OtherFocusReason);
    selectAll();
    if (!typedText.isEmpty()) {
        insert(typedText);
        setModified(true);
        Q_EMIT typed(text());
    }
    update();
}

void ValueField::endEntry() {
    m_entering = false;
    setWrong(false);
    setText(shownText(m_view));
    deselect();
}

void ValueField::setWrong(bool wrong) {
    m_wrong = wrong;
    updateColors();
}

bool ValueField::event(QEvent* event) {
    // Escape and Enter end the entry before a dialog or a shortcut sees them.
    if (event->type() == QEvent::ShortcutOverride && m_entering) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ValueField::keyPressEvent(QKeyEvent* event) {
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT committed(text(), true);
        return;
    case Qt::Key_Escape:
        Q_EMIT abandoned();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepRequested(fine ? StepSize::fine : StepSize::normal, event->key() == Qt::Key_Up ? 1 : -1);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void ValueField::mousePressEvent(QMouseEvent* event) {
    QLineEdit::mousePressEvent(event);
    // The click that starts the entry selects the value; later ones place the caret.
    if (std::exchange(m_clickedIn, false))
        selectAll();
}

void ValueField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    m_clickedIn = event->reason() == Qt::MouseFocusReason;
    if (!m_entering)
        beginEntry();
}

void ValueField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    const bool stays =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (m_entering && !stays)
        Q_EMIT committed(text(), false);
}

void ValueField::contextMenuEvent(QContextMenuEvent* event) {
    if (m_entering)
        QLineEdit::contextMenuEvent(event);
    else
        event->ignore();
}

void ValueField::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(this);
        paintFrame(painter);
        if (!m_entering) {
            paintValue(painter);
            return;
        }
    }
    QLineEdit::paintEvent(event);
    if (hasFocus() && !hasSelectedText())
        paintCaret();
}

void ValueField::paintFrame(QPainter& painter) {
    const bool typing = m_entering && hasFocus();
    const qreal width = m_ink.px(typing ? 1.5 : 1);
    QPen pen(m_ink.color(m_wrong ? Role::impossible : typing ? Role::focus : Role::fieldEdge), width);
    if (m_view.computed && !typing)
        pen.setDashPattern({3, 2});
    const bool filled = typing || (!m_view.locked && !m_view.computed && m_view.enabled);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(filled ? QBrush(m_ink.color(Role::fieldGround)) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    const qreal radius = m_ink.px(metrics::cornerRadius) - inset;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void ValueField::paintValue(QPainter& painter) {
    TextShaper& shaper = m_ink.text();
    const qreal baseline = m_ink.centredBaseline(0, height(), valueStyle());
    qreal right = width() - m_ink.px(metrics::fieldPadding);
    if (!m_view.unitText.isEmpty()) {
        painter.setPen(m_ink.color(m_view.enabled ? Role::secondaryText : Role::disabledText));
        shaper.draw(painter, QPointF(right, baseline), m_view.unitText, unitStyle, Align::right);
        right -= shaper.width(m_view.unitText, unitStyle) + m_ink.px(unitGap);
    }
    const Role role = !m_view.enabled ? Role::disabledText : m_view.blank ? Role::secondaryText : Role::text;
    painter.setPen(m_ink.color(role));
    const QString value = shaper.elided(m_view.valueText, valueStyle(), right - m_ink.px(metrics::iconGap));
    shaper.draw(painter, QPointF(right, baseline), value, valueStyle(), Align::right);
}

// A steady blue caret over the blinking one: nothing in the window blinks.
void ValueField::paintCaret() {
    QPainter painter(this);
    const qreal width = std::max(2.0, std::round(m_ink.px(1.5)));
    const qreal height = m_ink.px(16);
    const QPointF centre = QRectF(cursorRect()).center();
    painter.fillRect(
        QRectF(std::round(centre.x() - width / 2), std::round(centre.y() - height / 2), width, height),
        m_ink.color(Role::focus));
}

} // namespace tokenscope
