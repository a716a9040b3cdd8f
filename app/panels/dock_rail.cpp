// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/dock_rail.h"

#include "app/panels/panel_metrics.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace tokenscope {
namespace {

constexpr TextStyle wordStyle{12.5, 400};
constexpr qreal besideWord = 5;
constexpr qreal firstTop = 12;
constexpr qreal wordGap = 17;
constexpr qreal wordWidth = 26;
constexpr qreal below = 6;

} // namespace

RailButton::RailButton(ControlInk& ink, QWidget* parent) : QAbstractButton(parent), m_ink(ink) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void RailButton::setWords(const QString& words) {
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const {
    return {m_ink.pixels(wordWidth),
            int(std::ceil(m_ink.text().width(m_words, wordStyle) + m_ink.px(2 * besideWord)))};
}

void RailButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(m_ink.pen(Role::focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_ink.px(4), m_ink.px(4));
    }
    painter.translate(width(), 0);
    painter.rotate(90);
    painter.setPen(m_ink.color(underMouse() ? Role::text : Role::secondaryText));
    m_ink.text().draw(painter, {m_ink.px(besideWord), m_ink.centredBaseline(0, width(), wordStyle)}, m_words,
                      wordStyle);
}

DockRail::DockRail(ControlInk& ink, QWidget* parent)
    : QWidget(parent), m_ink(ink), m_open(new LinkButton(ink, this)) {
    m_open->setIconShape(IconShape::rightPanel);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(-1); });
}

void DockRail::setNames(const QStringList& names, const QString& openHint) {
    while (m_buttons.size() < std::size_t(names.size())) {
        auto* button = new RailButton(m_ink, this);
        const int index = int(m_buttons.size());
        connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setWords(names[qsizetype(i)]);
    m_open->setHint(openHint);
    arrange();
}

void DockRail::arrange() {
    int y = m_ink.pixels(firstTop);
    for (RailButton* button : m_buttons) {
        const QSize size = button->sizeHint();
        button->setGeometry((width() - size.width()) / 2, y, size.width(), size.height());
        y += size.height() + m_ink.pixels(wordGap);
    }
    const QSize icon = m_open->sizeHint();
    m_open->setGeometry((width() - icon.width()) / 2, height() - icon.height() - m_ink.pixels(below),
                        icon.width(), icon.height());
}

void DockRail::resizeEvent(QResizeEvent*) { arrange(); }

} // namespace tokenscope
