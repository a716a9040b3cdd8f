// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/status_line.h"

#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace tokenscope {
namespace {

constexpr int lineHeight = 28;
constexpr qreal edge = 16;
constexpr qreal dotRadius = 3;
constexpr qreal afterDot = 10;
constexpr qreal gap = 10;
constexpr qreal factGap = 16;
constexpr TextStyle strongStyle{12, 600};
constexpr TextStyle plainStyle{12, 400};
constexpr std::chrono::seconds saidFor{6};

} // namespace

StatusLine::StatusLine(const Theme& theme, QWidget* parent) : QWidget(parent), m_ink(theme) {
    setCursor(Qt::PointingHandCursor);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_said.clear();
        announce();
    });
}

void StatusLine::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    m_text = statusText(*snapshot);
    announce();
}

void StatusLine::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    update();
}

void StatusLine::say(const QString& sentence) {
    m_said = sentence;
    m_silence.start(saidFor);
    announce();
}

QString StatusLine::text() const {
    QStringList parts{m_text.limit};
    for (const QString& part : {m_text.detail, m_text.effect, m_said})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(". "));
}

QSize StatusLine::sizeHint() const { return {0, m_ink.pixels(lineHeight)}; }

void StatusLine::announce() {
    setAccessibleName(text());
    setPlainToolTip(*this, text());
    update();
}

QStringList StatusLine::facts() const {
    return {tr("Nominal US dollars, 2026"), tr("Model %1").arg(QStringLiteral("1.0")),
            QLocale().toString(qRound(m_ink.theme().textScale * 100)) + QChar::Nbsp + u'%'};
}

// Right-aligned; of the facts that find no room the last go first. Returns where they begin.
qreal StatusLine::paintFacts(QPainter& painter) {
    QStringList shown = facts();
    const auto widthOf = [this](const QString& fact) {
        return m_ink.text().width(fact, plainStyle) + m_ink.px(factGap);
    };
    const qreal limit = m_ink.text().width(m_text.limit, strongStyle) + m_ink.px(edge + 2 * afterDot);
    const auto total = [&] {
        qreal sum = 0;
        for (const QString& fact : shown)
            sum += widthOf(fact);
        return sum;
    };
    const qreal right = width() - m_ink.px(edge) + m_ink.px(factGap);
    while (!shown.isEmpty() && right - total() < limit + m_ink.px(200))
        shown.removeLast();
    qreal x = right - total();
    const qreal start = x;
    for (const QString& fact : shown) {
        m_ink.text().draw(painter, {x, m_ink.centredBaseline(0, height(), plainStyle)}, fact, plainStyle);
        x += widthOf(fact);
    }
    return start;
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_ink.color(Role::panelGround));
    painter.fillRect(0, 0, width(), 1, m_ink.color(Role::divider));
    painter.setPen(m_ink.color(Role::secondaryText));
    const qreal end = paintFacts(painter) - m_ink.px(factGap);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ink.color(m_text.impossible ? Role::impossible : Role::plausible));
    const qreal radius = m_ink.px(dotRadius);
    qreal x = m_ink.px(edge) + radius;
    painter.drawEllipse(QPointF(x, height() / 2.0), radius, radius);
    x += radius + m_ink.px(afterDot) - m_ink.px(2);
    const auto write = [&](const QString& text, const TextStyle& style, Role role) {
        if (text.isEmpty() || x >= end)
            return;
        painter.setPen(m_ink.color(role));
        m_ink.text().draw(painter, {x, m_ink.centredBaseline(0, height(), style)},
                          m_ink.text().elided(text, style, end - x), style);
        x += m_ink.text().width(text, style) + m_ink.px(gap);
    };
    write(m_text.limit, strongStyle, Role::text);
    if (!m_said.isEmpty())
        return write(m_said, plainStyle, Role::text);
    write(m_text.effect, strongStyle, Role::text);
    write(m_text.detail, plainStyle, Role::secondaryText);
}

void StatusLine::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_snapshot)
        show(m_snapshot);
    QWidget::changeEvent(event);
}

} // namespace tokenscope
