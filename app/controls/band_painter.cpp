// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/band_painter.h"

#include "app/controls/track_map.h"

#include <QPainter>

#include <cmath>

namespace tokenscope {

namespace {

constexpr qreal solidOpacity = 0.8;
constexpr qreal groundOpacity = 0.15;
constexpr qreal hatchPitch = 4;

QColor faded(QColor color, qreal opacity) {
    color.setAlphaF(float(opacity));
    return color;
}

} // namespace

BandPainter::BandPainter(QPainter& painter, ControlInk& ink, const ControlView& view,
                         const TrackGeometry& geometry)
    : m_painter(painter), m_ink(ink), m_view(view), m_geometry(geometry) {}

void BandPainter::paint() {
    if (!m_view.enabled)
        return;
    for (const ControlBand& band : m_view.bands)
        paintBand(band);
}

void BandPainter::paintBand(const ControlBand& band) {
    const TrackMap map(m_view);
    const qreal left = std::round(m_geometry.pixel(map.fraction(band.from)));
    const double to = map.fraction(band.to);
    // Neighbours stand one pixel apart.
    const qreal right = std::round(m_geometry.pixel(to)) - (to < 1 ? std::round(m_ink.px(1)) : 0);
    if (!(right > left))
        return;
    const bool thin = band.kind == BandKind::plausible || band.kind == BandKind::stretch;
    const qreal top = m_geometry.line().top() + m_ink.px(control_metrics::bandDrop);
    const QRectF area(left, std::round(top), right - left, std::round(m_ink.px(thin ? 2 : 4)));
    if (band.kind == BandKind::plausible)
        m_painter.fillRect(area, faded(m_ink.color(Role::plausible), solidOpacity));
    else if (band.kind == BandKind::stretch)
        paintDashes(area);
    else
        paintHatch(area, band.kind == BandKind::implausible ? Role::stretch : Role::impossible,
                   band.kind == BandKind::impossible);
}

void BandPainter::paintDashes(const QRectF& area) {
    const QColor color = faded(m_ink.color(Role::stretch), solidOpacity);
    const qreal dash = std::round(m_ink.px(4));
    const qreal gap = std::round(m_ink.px(2));
    for (qreal x = area.left(); x < area.right(); x += dash + gap)
        m_painter.fillRect(QRectF(x, area.top(), std::min(dash, area.right() - x), area.height()), color);
}

void BandPainter::paintHatch(const QRectF& area, Role role, bool crossed) {
    m_painter.save();
    m_painter.fillRect(area, faded(m_ink.color(role), groundOpacity));
    m_painter.setClipRect(area, Qt::IntersectClip);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_ink.color(role), m_ink.px(1.25)));
    const qreal height = area.height();
    for (qreal x = area.left() - height; x < area.right(); x += m_ink.px(hatchPitch)) {
        m_painter.drawLine(QPointF(x, area.bottom()), QPointF(x + height, area.top()));
        if (crossed)
            m_painter.drawLine(QPointF(x, area.top()), QPointF(x + height, area.bottom()));
    }
    m_painter.restore();
}

} // namespace tokenscope
