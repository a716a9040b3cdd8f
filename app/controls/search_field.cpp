// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/search_field.h"

#include "app/controls/control_metrics.h"
#include "app/controls/icon_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

constexpr qreal iconInset = 7;
constexpr qreal textInset = 28;
constexpr qreal clearWidth = 26;

} // namespace

SearchField::SearchField(ControlInk& ink, QWidget* parent)
    : QLineEdit(parent), m_ink(ink), m_clear(new IconButton(ink, IconShape::close, this)) {
    setFrame(false);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &IconButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
    themeChanged();
    retranslate();
}

void SearchField::retranslate() {
    setPlaceholderText(tr("Find a setting"));
    setAccessibleName(tr("Find a setting"));
    m_clear->setHint(tr("Clear the search"));
}

void SearchField::themeChanged() {
    setFont(m_ink.font(metrics::labelSize));
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const int start = m_ink.pixels(textInset);
    const int end = m_ink.pixels(clearWidth);
    setTextMargins(fromRight ? end : start, 0, fromRight ? start : end, 0);
    QPalette colors = tokenscope::palette(m_ink.theme());
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
}

void SearchField::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(this);
        const qreal line = hasFocus() ? 2 : 1;
        const qreal inset = m_ink.px(line) / 2;
        const qreal radius = m_ink.px(metrics::cornerRadius) - inset;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_ink.pen(hasFocus() ? Role::focus : Role::fieldEdge, line));
        painter.setBrush(m_ink.color(Role::fieldGround));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
        const qreal side = m_ink.px(metrics::icon);
        const bool fromRight = layoutDirection() == Qt::RightToLeft;
        const qreal left = fromRight ? width() - m_ink.px(iconInset) - side : m_ink.px(iconInset);
        paintIcon(painter, IconShape::search, QRectF(left, std::round((height() - side) / 2), side, side),
                  m_ink.color(Role::secondaryText));
    }
    QLineEdit::paintEvent(event);
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    const int side = m_ink.pixels(clearWidth);
    m_clear->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, height())));
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT left();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        themeChanged();
    QLineEdit::changeEvent(event);
}

} // namespace tokenscope
