// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/segmented_bar.h"

#include "app/controls/control_metrics.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

constexpr TextStyle plainStyle{12.5, 400};
constexpr TextStyle boldStyle{12.5, 600};
constexpr qreal besideText = 13;
constexpr qreal air = 2.5;

void drawBox(QPainter& painter, const QRectF& area, qreal radius, const QPen& pen, const QBrush& brush) {
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

} // namespace

SegmentButton::SegmentButton(ControlInk& ink, QWidget* parent) : QAbstractButton(parent), m_ink(ink) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void SegmentButton::setCaption(const QString& caption) {
    m_caption = caption;
    update();
}

qreal SegmentButton::leastWidth() const {
    return m_ink.text().width(m_caption, boldStyle) + m_ink.px(besideText);
}

void SegmentButton::setName(const QString& name) {
    if (name != accessibleName())
        setAccessibleName(name);
}

void SegmentButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const qreal radius = m_ink.px(metrics::cornerRadius);
    const QRectF area(rect());
    if (isChecked())
        drawBox(painter, area, radius, m_ink.pen(Role::axis), m_ink.color(Role::fieldGround));
    if (hasFocus())
        drawBox(painter, area, radius, m_ink.pen(Role::focus, 2), Qt::NoBrush);
    const TextStyle style = isChecked() ? boldStyle : plainStyle;
    const bool strong = isChecked() || underMouse();
    painter.setPen(m_ink.color(!isEnabled() ? Role::disabledText
                               : strong     ? Role::text
                                            : Role::secondaryText));
    const qreal room = width() - m_ink.px(metrics::iconGap);
    m_ink.text().draw(painter, QPointF(area.center().x(), m_ink.centredBaseline(0, height(), style)),
                      m_ink.text().elided(m_caption, style, room), style, Align::centre);
}

SegmentedBar::SegmentedBar(ControlInk& ink, QWidget* parent) : QWidget(parent), m_ink(ink) {}

void SegmentedBar::show(const ChoiceView& view) {
    setEnabled(view.enabled);
    if (m_options != view.options) {
        m_options = view.options;
        rebuild();
    }
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const ControlOption& option = m_options[i];
        m_segments[i]->setName(tr("%1, %2", "setting, option").arg(view.label, option.text));
        setPlainToolTip(*m_segments[i], option.toolTip.isEmpty() ? view.toolTip : option.toolTip);
        // An exclusive button refuses to be switched off, unless it may for a moment.
        m_segments[i]->setAutoExclusive(false);
        m_segments[i]->setChecked(option.key == view.current);
    }
    for (SegmentButton* segment : m_segments)
        segment->setAutoExclusive(true);
}

void SegmentedBar::rebuild() {
    for (SegmentButton* segment : m_segments) {
        segment->hide();
        segment->deleteLater();
    }
    m_segments.clear();
    for (size_t i = 0; i < m_options.size(); ++i) {
        auto* segment = new SegmentButton(m_ink, this);
        segment->setCaption(m_options[i].text);
        connect(segment, &SegmentButton::clicked, this, [this, i] { choose(i); });
        segment->show();
        m_segments.push_back(segment);
    }
    layoutSegments();
}

void SegmentedBar::choose(size_t index) { Q_EMIT chosen(m_options[index].key); }

QWidget* SegmentedBar::focusTarget() const {
    const auto checked = std::find_if(m_segments.begin(), m_segments.end(),
                                      [](const SegmentButton* segment) { return segment->isChecked(); });
    return checked != m_segments.end() ? *checked : m_segments.empty() ? nullptr : m_segments.front();
}

qreal SegmentedBar::leastWidth() const {
    qreal widest = 0;
    for (const SegmentButton* segment : m_segments)
        widest = std::max(widest, segment->leastWidth());
    return std::ceil(widest) * qreal(m_segments.size());
}

qreal SegmentedBar::wantedWidth() const {
    return std::ceil(leastWidth() + m_ink.px(air) * qreal(m_segments.size()));
}

void SegmentedBar::layoutSegments() {
    const qreal share = width() / std::max<qreal>(1, qreal(m_segments.size()));
    const int inset = m_ink.pixels(1);
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const int left = qRound(share * qreal(i));
        const int right = qRound(share * qreal(i + 1));
        const QRect area(left, inset, right - left, height() - 2 * inset);
        m_segments[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    }
}

void SegmentedBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF area = QRectF(rect()).adjusted(0, m_ink.px(0.5), 0, -m_ink.px(0.5));
    drawBox(painter, area, m_ink.px(metrics::cornerRadius), Qt::NoPen, m_ink.color(Role::gridLine));
}

void SegmentedBar::resizeEvent(QResizeEvent*) { layoutSegments(); }

} // namespace tokenscope
