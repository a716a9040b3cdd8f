// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/headline_column.h"

#include "app/panels/wrapped_text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace tokenscope {
namespace {

struct Baselines {
    qreal label, number, below; // the first of the lines below the number
    int lines;
};

constexpr Baselines full{17, 43, 57.5, 3};
constexpr Baselines compact{15, 39, 53, 2};
constexpr qreal linePitch = 13;
constexpr qreal lineSize = 11.5;
constexpr qreal reasonPitch = 14;

constexpr qreal rightPadding = 6;
constexpr qreal unitGap = 7;
constexpr TextStyle numberStyle{27, 600};

Role changeRole(const HeadlineFigure& figure) {
    return figure.change.isEmpty() ? Role::secondaryText : Role::text;
}

} // namespace

HeadlineColumn::HeadlineColumn(ControlInk& ink, QWidget* parent) : QAbstractButton(parent), m_ink(ink) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void HeadlineColumn::showFigure(const HeadlineFigure& figure, const QString& sentence) {
    m_sentence = sentence;
    if (figure == m_figure)
        return;
    m_figure = figure;
    retranslate();
    update();
}

void HeadlineColumn::retranslate() {
    setAccessibleName(m_figure.label + u": " + spokenText(m_figure));
    setAccessibleDescription(m_figure.note);
    QStringList lines{accessibleName()};
    if (!m_figure.note.isEmpty())
        lines << m_figure.note;
    lines << tr("Click to explain this number.");
    setToolTip(plainToolTip(lines.join(u'\n')));
}

void HeadlineColumn::setCompact(bool isCompact) {
    m_compact = isCompact;
    update();
}

void HeadlineColumn::copyValue() const { QGuiApplication::clipboard()->setText(m_figure.value.joined()); }

void HeadlineColumn::copySentence() const { QGuiApplication::clipboard()->setText(m_sentence); }

void HeadlineColumn::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void HeadlineColumn::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Copy value"), this, &HeadlineColumn::copyValue);
    menu.addAction(tr("Copy as sentence"), this, &HeadlineColumn::copySentence);
    menu.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                          : mapToGlobal(rect().center()));
}

void HeadlineColumn::paintGround(QPainter& painter) {
    const QRectF area = QRectF(rect()).adjusted(m_inset / 2, 4, -2, -4);
    const qreal radius = m_ink.px(4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse() || isDown()) {
        painter.setBrush(m_ink.color(isDown() ? Role::selectedRow : Role::hoverRow));
        painter.drawRoundedRect(area, radius, radius);
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_ink.pen(Role::focus, 2));
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
}

qreal HeadlineColumn::paintPart(QPainter& painter, qreal x, qreal baseline, const QString& text,
                                const TextStyle& style, Role role) {
    const QString fitting = m_ink.text().elided(text, style, width() - m_ink.px(rightPadding) - x);
    painter.setPen(m_ink.color(role));
    m_ink.text().draw(painter, {x, baseline}, fitting, style);
    return x + m_ink.text().width(fitting, style);
}

// A range that is cut would lose its upper end.
QString HeadlineColumn::fittingRange() const {
    const qreal room = width() - m_ink.px(rightPadding + m_inset);
    const bool fits = m_ink.text().width(m_figure.range, {lineSize, 400}) <= room;
    return fits ? m_figure.range : m_figure.shortRange;
}

// No gap where one of them is missing; the last gives way in the compact strip.
void HeadlineColumn::paintLines(QPainter& painter) {
    const Baselines& at = m_compact ? compact : full;
    const bool changed = !m_figure.from.isEmpty();
    if (changed)
        paintChange(painter);
    QStringList lines{fittingRange(), m_figure.note};
    lines.removeAll(QString());
    for (int line = changed ? 1 : 0; line < at.lines && !lines.isEmpty(); ++line)
        paintText(painter, at.below + line * linePitch, lines.takeFirst(), lineSize, Role::secondaryText);
}

void HeadlineColumn::paintText(QPainter& painter, qreal baseline, const QString& text, qreal size,
                               Role role) {
    paintPart(painter, m_ink.px(m_inset), m_ink.px(baseline), text, {size, 400}, role);
}

void HeadlineColumn::paintValue(QPainter& painter) {
    const qreal baseline = m_ink.px((m_compact ? compact : full).number);
    const qreal end =
        paintPart(painter, m_ink.px(m_inset), baseline, m_figure.value.number, numberStyle, Role::text);
    paintPart(painter, end + m_ink.px(unitGap), baseline, m_figure.value.unit, {14, 400},
              Role::secondaryText);
}

void HeadlineColumn::paintChange(QPainter& painter) {
    const qreal baseline = m_ink.px((m_compact ? compact : full).below);
    qreal x = m_ink.px(m_inset);
    const bool up = m_figure.direction == HeadlineFigure::Direction::up;
    if (m_figure.direction != HeadlineFigure::Direction::none) {
        const qreal base = baseline - m_ink.px(up ? 0.5 : 7), tip = baseline - m_ink.px(up ? 7 : 0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_ink.color(changeRole(m_figure)));
        painter.drawPolygon(QPolygonF({{x, base}, {x + m_ink.px(7), base}, {x + m_ink.px(3.5), tip}}));
        x = paintPart(painter, x + m_ink.px(13), baseline, m_figure.change, {12, 600}, changeRole(m_figure)) +
            m_ink.px(unitGap);
    }
    paintPart(painter, x, baseline, tr("from %1").arg(m_figure.from), {12, 400}, Role::secondaryText);
}

// In two lines; the dash above leaves room for them.
void HeadlineColumn::paintReason(QPainter& painter) {
    constexpr TextStyle style{12, 400};
    const qreal room = width() - m_ink.px(rightPadding + m_inset);
    QStringList lines = wrappedText(m_figure.reason, style, room, m_ink.text());
    if (lines.size() > 2)
        lines = {lines[0], lines.mid(1).join(u' ')};
    qreal baseline = (m_compact ? compact : full).below - (m_compact ? reasonPitch / 2 : 0);
    for (const QString& line : lines) {
        paintText(painter, baseline, line, style.size, Role::secondaryText);
        baseline += reasonPitch;
    }
}

void HeadlineColumn::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    const Baselines& at = m_compact ? compact : full;
    const bool fits =
        m_ink.text().width(m_figure.label, {12, 400}) <= width() - m_ink.px(rightPadding + m_inset);
    paintText(painter, at.label, fits ? m_figure.label : m_figure.shortLabel, 12, Role::secondaryText);
    paintValue(painter);
    if (!m_figure.reason.isEmpty()) {
        paintReason(painter);
        return;
    }
    paintLines(painter);
}

} // namespace tokenscope
