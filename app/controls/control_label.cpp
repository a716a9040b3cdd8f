// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/control_label.h"

#include "app/controls/control_metrics.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

constexpr qsizetype mostLines = 3;
constexpr TextStyle plainStyle{control_metrics::labelSize, 400};
constexpr TextStyle boldStyle{control_metrics::labelSize, 600};

// The end of the longest beginning that fits and ends between words; 0 if none does.
qsizetype fittingEnd(const QString& text, TextShaper& shaper, qreal width) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (shaper.width(text.left(next).trimmed(), boldStyle) > width)
            break;
        end = next;
    }
    return end;
}

} // namespace

ControlLabel::ControlLabel(ControlInk& ink, QWidget* parent) : QLabel(parent), m_ink(ink) {
    setTextFormat(Qt::PlainText);
}

void ControlLabel::setLabel(const QString& label, bool strong, const QString& toolTip) {
    m_label = label;
    m_strong = strong;
    m_hint = toolTip;
    // A buddy's "&" would be a shortcut.
    setText(QString(label).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(label);
    updateToolTip();
    update();
}

// A pixel more: geometry is rounded.
qreal ControlLabel::reservedWidth() const { return std::ceil(m_ink.text().width(m_label, boldStyle)) + 1; }

qreal ControlLabel::wordWidth() const {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_label);
    qreal widest = 0;
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > 0;
         start = end, end = finder.toNextBoundary())
        widest = std::max(widest, m_ink.text().width(m_label.mid(start, end - start).trimmed(), boldStyle));
    return std::ceil(widest) + 1;
}

QStringList ControlLabel::lines(qreal width, qsizetype most) const {
    TextShaper& shaper = m_ink.text();
    QStringList lines;
    QString rest = m_label;
    while (lines.size() + 1 < most && shaper.width(rest, boldStyle) > width) {
        const qsizetype end = fittingEnd(rest, shaper, width);
        if (end == 0)
            break;
        lines.append(rest.left(end).trimmed());
        rest = rest.mid(end).trimmed();
    }
    lines.append(shaper.elided(rest, boldStyle, width));
    return lines;
}

int ControlLabel::linesIn(qreal width) const { return int(lines(width, mostLines).size()); }

QStringList ControlLabel::shownLines() const {
    const qreal extra = height() - m_ink.px(control_metrics::labelRow);
    return lines(width(), 1 + qRound(extra / m_ink.px(control_metrics::secondLabelLine)));
}

void ControlLabel::updateToolTip() {
    const QStringList shown = shownLines();
    const bool shortened = shown.join(u' ').contains(u'…') && !m_label.contains(u'…');
    const QString separator = m_hint.isEmpty() ? QString() : QStringLiteral("\n");
    setPlainToolTip(*this, shortened ? QString(m_label % separator % m_hint) : m_hint);
}

void ControlLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const TextStyle style = m_strong ? boldStyle : plainStyle;
    painter.setPen(m_ink.color(isEnabled() ? Role::text : Role::disabledText));
    const QStringList shown = shownLines();
    const qreal lineHeight = m_ink.px(control_metrics::secondLabelLine);
    const qreal top = (height() - lineHeight * qreal(shown.size())) / 2;
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const qreal baseline = m_ink.centredBaseline(top + lineHeight * qreal(i), lineHeight, style);
        m_ink.text().draw(painter, QPointF(fromRight ? width() : 0, baseline), shown[i], style,
                          fromRight ? Align::right : Align::left);
    }
}

void ControlLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    updateToolTip();
}

void ControlLabel::mouseDoubleClickEvent(QMouseEvent*) { Q_EMIT doubleClicked(); }

} // namespace tokenscope
