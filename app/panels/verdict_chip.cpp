// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/verdict_chip.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tokenscope {
namespace {

constexpr TextStyle wordStyle{11.5, 600};
constexpr qreal chipHeight = 20;
constexpr qreal padding = 7;
constexpr qreal glyphRadius = 3.5;
constexpr qreal glyphGap = 5;

QPen stroke(const QColor& color, qreal width) { return QPen(color, width, Qt::SolidLine, Qt::RoundCap); }

} // namespace

Role verdictRole(Verdict verdict) {
    switch (verdict) {
    case Verdict::agrees:
        return Role::plausible;
    case Verdict::within_3x:
        return Role::stretch;
    case Verdict::disagrees:
    case Verdict::impossible:
        return Role::impossible;
    case Verdict::no_figure:
        break;
    }
    return Role::secondaryText;
}

void paintVerdictGlyph(QPainter& painter, Verdict verdict, const QPointF& centre, qreal radius,
                       const QColor& color) {
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(stroke(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    if (verdict == Verdict::no_figure) {
        painter.drawLine(QPointF(box.left(), centre.y()), QPointF(box.right(), centre.y()));
        return;
    }
    if (verdict == Verdict::impossible) {
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
        return;
    }
    painter.setBrush(verdict == Verdict::agrees ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box);
    painter.setBrush(color);
    if (verdict == Verdict::within_3x)
        painter.drawChord(box, -90 * 16, 180 * 16);
}

VerdictChip::VerdictChip(ControlInk& ink, Verdict verdict, const QString& word)
    : m_ink(ink), m_verdict(verdict), m_word(word) {}

qreal VerdictChip::width() const {
    return std::ceil(m_ink.text().width(m_word, wordStyle) +
                     m_ink.px(2 * padding + 2 * glyphRadius + glyphGap));
}

qreal VerdictChip::height() const { return m_ink.px(chipHeight); }

void VerdictChip::paint(QPainter& painter, qreal right, qreal top) const {
    const QRectF box(right - width(), top, width(), height());
    const QColor color = m_ink.color(verdictRole(m_verdict));
    const bool filled = m_verdict == Verdict::impossible;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(stroke(color, 1));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), m_ink.px(4), m_ink.px(4));
    const QColor ink = filled ? m_ink.color(Role::chartGround) : color;
    const qreal radius = m_ink.px(glyphRadius);
    paintVerdictGlyph(painter, m_verdict, {box.left() + m_ink.px(padding) + radius, box.center().y()}, radius,
                      ink);
    painter.setPen(ink);
    m_ink.text().draw(painter,
                      {box.left() + m_ink.px(padding + glyphGap) + 2 * radius,
                       m_ink.centredBaseline(box.top(), box.height(), wordStyle)},
                      m_word, wordStyle);
}

} // namespace tokenscope
