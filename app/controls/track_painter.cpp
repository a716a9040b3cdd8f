// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/track_painter.h"

#include "app/controls/band_painter.h"
#include "app/controls/track_map.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

constexpr qreal outline = 1.75;
constexpr qreal lockedFillShare = 0.7;
constexpr double beyond = 1e-9;

QPainterPath diamond(const QPointF& centre, qreal radius) {
    QPainterPath path(centre + QPointF(0, -radius));
    path.lineTo(centre + QPointF(radius, 0));
    path.lineTo(centre + QPointF(0, radius));
    path.lineTo(centre + QPointF(-radius, 0));
    path.closeSubpath();
    return path;
}

// A pentagon that points to the right (1) or to the left (-1).
QPainterPath arrow(const QPointF& centre, qreal radius, int direction) {
    const auto at = [&](qreal x, qreal y) { return centre + QPointF(direction * x * radius, y * radius); };
    QPainterPath path(at(-1, -1));
    path.lineTo(at(0, -1));
    path.lineTo(at(1, 0));
    path.lineTo(at(0, 1));
    path.lineTo(at(-1, 1));
    path.closeSubpath();
    return path;
}

} // namespace

TrackPainter::TrackPainter(QPainter& painter, ControlInk& ink, const ControlView& view,
                           const TrackGeometry& geometry)
    : m_painter(painter), m_ink(ink), m_view(view), m_geometry(geometry),
      m_fraction(TrackMap(view).fraction(view.value)), m_ghost(TrackMap(view).fraction(view.baseline)) {}

QColor TrackPainter::ink(Role role) const { return m_ink.color(m_view.enabled ? role : Role::axis); }

void TrackPainter::paint(const std::vector<PlacedTick>& ticks, bool focused) {
    const bool hasThumb = !m_view.blank && std::isfinite(m_view.value);
    paintLine();
    BandPainter(m_painter, m_ink, m_view, m_geometry).paint();
    paintTicks(ticks);
    if (std::isfinite(m_view.baseline)) {
        if (hasThumb && m_view.edited)
            paintDistance();
        paintGhost();
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (hasThumb)
        paintThumb();
    if (focused)
        paintFocusRing();
}

void TrackPainter::paintLine() { m_painter.fillRect(m_geometry.line(), ink(Role::fieldEdge)); }

void TrackPainter::paintDistance() {
    const QRectF line = m_geometry.line();
    const qreal from = m_geometry.pixel(std::min(m_ghost, m_fraction));
    const qreal to = m_geometry.pixel(std::max(m_ghost, m_fraction));
    const qreal thickness = m_ink.px(1);
    m_painter.fillRect(QRectF(from, line.top() - thickness, to - from, line.height() + 2 * thickness),
                       ink(Role::text));
}

void TrackPainter::paintTicks(const std::vector<PlacedTick>& ticks) {
    const TextStyle style{metrics::tickSize, 400};
    const qreal top = m_geometry.line().top() + m_ink.px(metrics::tickDrop);
    const qreal baseline = std::round(m_geometry.fromTop(metrics::tickBaseline));
    for (const PlacedTick& tick : ticks) {
        const qreal width = std::max(1.0, std::round(m_ink.px(1)));
        m_painter.fillRect(QRectF(std::floor(tick.x), std::round(top), width, m_ink.px(metrics::tickHeight)),
                           m_ink.color(Role::axis));
        m_painter.setPen(m_ink.color(m_view.enabled ? Role::secondaryText : Role::disabledText));
        m_ink.text().draw(m_painter, QPointF(tick.textLeft, baseline), tick.text, style);
    }
}

void TrackPainter::paintGhost() {
    const qreal x = m_geometry.pixel(m_ghost);
    const qreal half = m_ink.px(metrics::ghostWidth / 2);
    const qreal top = m_geometry.fromTop(metrics::labelRow + 1);
    QPainterPath path(QPointF(x - half, top));
    path.lineTo(x + half, top);
    path.lineTo(x, top + m_ink.px(metrics::ghostHeight));
    path.closeSubpath();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(m_ink.pen(Role::ghost, 1.25));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TrackPainter::paintFocusRing() {
    const bool hasThumb = !m_view.blank && std::isfinite(m_view.value);
    const QPointF centre(m_geometry.pixel(hasThumb ? m_fraction : 0.5), m_geometry.centre());
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(m_ink.pen(Role::focus, 2));
    const qreal radius = m_ink.px(metrics::focusRadius);
    m_painter.drawEllipse(centre, radius, radius);
}

void TrackPainter::paintThumb() {
    QPen pen = thumbPen();
    pen.setJoinStyle(Qt::MiterJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(thumbFill());
    m_painter.drawPath(thumbShape());
}

QPainterPath TrackPainter::thumbShape() const {
    const QPointF centre(m_geometry.pixel(m_fraction), m_geometry.centre());
    const qreal radius = m_ink.px(metrics::thumb / 2);
    if (m_fraction > 1 + beyond)
        return arrow(centre, radius - m_ink.px(outline / 2), 1);
    if (m_fraction < -beyond)
        return arrow(centre, radius - m_ink.px(outline / 2), -1);
    if (m_view.computed)
        return diamond(centre, radius + m_ink.px(0.5));
    QPainterPath path;
    if (m_view.locked)
        path.addRect(
            QRectF(centre.x() - m_ink.px(5), centre.y() - m_ink.px(5.5), m_ink.px(10), m_ink.px(11)));
    else
        path.addEllipse(centre, radius, radius);
    return path;
}

QBrush TrackPainter::thumbFill() const {
    if (m_view.locked)
        return m_ink.mixed(Role::axis, Role::panelGround, lockedFillShare);
    const bool over = m_fraction > 1 + beyond || m_fraction < -beyond;
    if (m_view.computed && !over)
        return m_ink.color(Role::fieldGround);
    return m_view.edited || over ? ink(Role::text) : m_ink.color(Role::fieldGround);
}

QPen TrackPainter::thumbPen() const {
    if (m_view.locked)
        return m_ink.pen(Role::ghost, outline);
    const ControlBand* band = bandOf(m_view, m_view.value);
    const bool impossible = band && band->kind == BandKind::impossible;
    return QPen(ink(impossible ? Role::impossible : Role::text), m_ink.px(outline));
}

} // namespace tokenscope
