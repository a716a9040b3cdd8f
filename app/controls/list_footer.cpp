// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/list_footer.h"

#include "app/controls/control_metrics.h"
#include "app/controls/flat_button.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

constexpr TextStyle countStyle{metrics::unitSize, 600};
constexpr TextStyle baselineStyle{metrics::unitSize, 400};
constexpr qreal inset = 16;
constexpr qreal betweenTexts = 7;
// The button's text, not its edge, stands on the right text edge.
constexpr qreal buttonOverhang = 4;

} // namespace

ListFooter::ListFooter(ControlInk& ink, QWidget* parent)
    : QWidget(parent), m_ink(ink), m_reset(new FlatButton(ink, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reset->setEnabled(false);
    retranslate();
}

void ListFooter::show(int editedCount, const QString& baselineName) {
    if (editedCount == m_editedCount && baselineName == m_baselineName)
        return;
    m_editedCount = editedCount;
    m_baselineName = baselineName;
    m_reset->setEnabled(editedCount > 0);
    retranslate();
}

void ListFooter::retranslate() {
    m_reset->setCaption(tr("Reset all"));
    m_count = m_editedCount > 0 ? tr("%n edited", "settings", m_editedCount) : tr("Nothing edited");
    m_baseline = m_baselineName.isEmpty() ? QString() : tr("from %1", "baseline").arg(m_baselineName);
    setAccessibleName(QString(m_count % u' ' % m_baseline));
    setPlainToolTip(*this, accessibleName());
    placeButton();
    update();
}

QSize ListFooter::sizeHint() const {
    return {m_ink.pixels(metrics::usualWidth), m_ink.pixels(metrics::footer)};
}

void ListFooter::placeButton() {
    const QSize size = m_reset->sizeHint();
    const int left = width() - m_ink.pixels(inset - buttonOverhang) - size.width();
    const QRect area(QPoint(left, (height() + 1 - size.height()) / 2), size);
    m_reset->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
}

void ListFooter::resizeEvent(QResizeEvent*) { placeButton(); }

void ListFooter::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ListFooter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), std::max(1.0, std::round(m_ink.px(1)))),
                     m_ink.color(Role::divider));
    TextShaper& shaper = m_ink.text();
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const Align align = fromRight ? Align::right : Align::left;
    const qreal baseline = m_ink.centredBaseline(m_ink.px(1), height() - m_ink.px(1), countStyle);
    const auto place = [&](qreal x) { return QPointF(fromRight ? width() - x : x, baseline); };
    const qreal start = m_ink.px(inset);
    painter.setPen(m_ink.color(Role::text));
    shaper.draw(painter, place(start), m_count, countStyle, align);
    const qreal next = start + shaper.width(m_count, countStyle) + m_ink.px(betweenTexts);
    const qreal room = width() - next - m_reset->width() - m_ink.px(inset);
    painter.setPen(m_ink.color(Role::secondaryText));
    shaper.draw(painter, place(next), shaper.elided(m_baseline, baselineStyle, room), baselineStyle, align);
}

} // namespace tokenscope
