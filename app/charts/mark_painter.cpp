// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/mark_painter.h"

#include "app/charts/field_image.h"
#include "app/charts/pixel_grid.h"
#include "app/charts/shape_path.h"
#include "app/charts/stage_hatch.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

constexpr qreal haloWidth = 1.5;
constexpr qreal ringStroke = 1.75;
constexpr qreal coincidence = 10; ///< pixels at which a dot hides in its ring
constexpr qreal spreadHeight = 6;
constexpr qreal hatchSpacing = 5;
constexpr qreal stairGap = 10;

// A bar is a wide horizontal line.
QRectF barOf(const QPolygonF& line, qreal width) {
    return line.boundingRect().adjusted(0, -width / 2, 0, width / 2);
}

bool isFinite(const QPointF& point) { return std::isfinite(point.x()) && std::isfinite(point.y()); }

} // namespace

QList<qreal> penDashes(const QList<qreal>& dashes, qreal width) {
    QList<qreal> scaled;
    for (const qreal dash : dashes)
        scaled.append(dash / width);
    return scaled;
}

QPen penOf(const SeriesLine& line, const Theme& theme) {
    // The charts draw curves piece by piece: translucent ink would show every joint.
    const QColor color =
        line.bar ? theme.color(line.role, line.opacity) : theme.blended(line.role, line.opacity);
    const bool flat = line.bar || !line.dashes.isEmpty();
    QPen pen(color, line.width, Qt::SolidLine, flat ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
    if (!line.dashes.isEmpty())
        pen.setDashPattern(penDashes(line.dashes, line.width));
    return pen;
}

void drawLine(QPainter& painter, const QLineF& line, const QColor& color, qreal width,
              const QList<qreal>& dashes) {
    const PixelGrid grid(painter);
    const bool vertical = line.dx() == 0;
    const bool straight = vertical || line.dy() == 0;
    QPen pen(color, straight ? grid.width(width) : width, Qt::SolidLine,
             straight ? Qt::FlatCap : Qt::RoundCap);
    if (!dashes.isEmpty())
        pen.setDashPattern(penDashes(dashes, pen.widthF()));
    painter.setPen(pen);
    QLineF snapped = line;
    if (vertical) {
        const qreal x = grid.centre(line.x1(), width);
        snapped = QLineF(x, grid.edge(line.y1()), x, grid.edge(line.y2()));
    } else if (straight) {
        const qreal y = grid.centre(line.y1(), width);
        snapped = QLineF(grid.edge(line.x1()), y, grid.edge(line.x2()), y);
    }
    painter.drawLine(snapped);
}

void drawDot(QPainter& painter, const Theme& theme, const Dots& style, const QPointF& at) {
    const QColor color = theme.color(style.role, style.opacity);
    const QColor ground = theme.color(Role::chartGround);
    const QPainterPath path = shapePath(style.shape, style.radius).translated(at);
    if (style.shape == Shape::cross) {
        painter.strokePath(path, QPen(color, std::max(2.0, style.stroke), Qt::SolidLine, Qt::FlatCap));
        return;
    }
    if (style.halo)
        painter.strokePath(path, QPen(ground, 2 * haloWidth));
    painter.fillPath(path, style.filled ? color : ground);
    if (!style.filled)
        painter.strokePath(path, QPen(color, style.stroke));
}

void drawRing(QPainter& painter, const QPointF& centre, qreal radius, const QColor& color) {
    painter.setPen(QPen(color, ringStroke));
    painter.drawEllipse(centre, radius, radius);
}

void drawHatch(QPainter& painter, const QPolygonF& polygon, Hatch hatch, const QColor& color) {
    if (hatch == Hatch::none)
        return;
    painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatchLines(polygon, hatchSpacing, true));
    if (hatch == Hatch::cross)
        painter.drawLines(hatchLines(polygon, hatchSpacing, false));
}

void MarkPainter::paint(const Field& field) {
    const qreal ratio = m_painter.device()->devicePixelRatioF();
    const QImage image = fieldImage(field, m_place, m_theme, ratio);
    m_painter.drawImage(m_place.frame.plot.toAlignedRect(), image);
}

void MarkPainter::paint(const Region& region) {
    QPolygonF outline;
    for (const QPointF& corner : region.outline) {
        if (isFinite(pixel(corner)))
            outline.append(pixel(corner));
    }
    const QPolygonF polygon = clippedTo(outline, m_place.frame.plot);
    if (region.opacity > 0) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.color(region.role, region.opacity));
        m_painter.drawPolygon(polygon);
    }
    drawHatch(m_painter, polygon, region.hatch, m_theme.color(region.role, region.hatchOpacity));
}

void MarkPainter::paint(const Rule& rule) {
    const bool vertical = rule.direction == Direction::vertical;
    const AxisMap& across = vertical ? m_place.x : m_place.y;
    const AxisMap& along = vertical ? m_place.y : m_place.x;
    const double units = across.units(rule.at);
    if (!(units >= across.fromUnits() && units <= across.toUnits()))
        return;
    const QRectF& plot = m_place.frame.plot;
    const qreal least = vertical ? plot.top() : plot.left();
    const qreal most = vertical ? plot.bottom() : plot.right();
    const qreal at = across.pixel(rule.at);
    const qreal from = std::clamp(along.pixel(rule.from), least, most);
    const qreal to = std::clamp(along.pixel(rule.to), least, most);
    drawLine(m_painter, vertical ? QLineF(at, from, at, to) : QLineF(from, at, to, at),
             m_theme.color(rule.role), rule.width, rule.dashes);
}

void MarkPainter::paint(const SpreadBar& spread) {
    const QRectF& plot = m_place.frame.plot;
    const qreal y = m_place.y.pixel(spread.y);
    const qreal from = m_place.x.defined(spread.from) ? m_place.x.pixel(spread.from) : plot.left();
    const qreal to = m_place.x.pixel(spread.to);
    if (std::isnan(y) || std::isnan(to))
        return;
    const qreal left = std::clamp(std::min(from, to), plot.left(), plot.right());
    const qreal right = std::clamp(std::max(from, to), plot.left(), plot.right());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.color(spread.role, m_theme.spreadOpacity));
    m_painter.drawRoundedRect(QRectF(left, y - spreadHeight / 2, right - left, spreadHeight), 3, 3);
}

// Values beyond held axes would lead it through the texts beside the plot.
void MarkPainter::drawInPlot(const QLineF& line, const QColor& color, qreal width,
                             const QList<qreal>& dashes) {
    const QRectF& plot = m_place.frame.plot;
    if (const auto part =
            clippedTo(line, {plot.left() - 1, plot.right() + 1, plot.top() - 1, plot.bottom() + 1}))
        drawLine(m_painter, *part, color, width, dashes);
}

void MarkPainter::paint(const Segment& segment) {
    const QPointF from = pixel(segment.from);
    const QPointF to = pixel(segment.to);
    const qreal length = QLineF(from, to).length();
    if (!isFinite(from) || !isFinite(to) || length <= 2 * segment.trim)
        return;
    const QPointF trim = (to - from) * (segment.trim / length);
    drawInPlot({from + trim, to - trim}, m_theme.color(segment.role), segment.width, segment.dashes);
}

void MarkPainter::paint(const Stair& stair) {
    const QPointF parent = pixel(stair.parent);
    const QPointF part = pixel(stair.part);
    if (!isFinite(parent) || !isFinite(part))
        return;
    const QColor color = m_theme.color(stair.role);
    drawInPlot({parent.x(), parent.y(), parent.x(), part.y()}, color, 1);
    const qreal end = part.x() + (parent.x() > part.x() ? stairGap : -stairGap);
    if (std::abs(parent.x() - part.x()) > stairGap)
        drawInPlot({end, part.y(), parent.x(), part.y()}, color, 1);
}

bool MarkPainter::nearlyCoincides(const QPointF& at) const {
    for (const Mark& mark : m_panel.marks) {
        const auto* dots = std::get_if<Dots>(&mark);
        for (const QPointF& point : dots ? dots->points : std::vector<QPointF>()) {
            if (QLineF(pixel(point), at).length() < coincidence)
                return true;
        }
    }
    return false;
}

void MarkPainter::paint(const GhostRing& ring) {
    const QPointF at = pixel(ring.at);
    if (!isFinite(at) || !m_place.frame.plot.adjusted(-1, -1, 1, 1).contains(at))
        return;
    const bool close = nearlyCoincides(at);
    m_painter.setBrush(close ? QBrush(Qt::NoBrush) : QBrush(m_theme.color(Role::chartGround)));
    drawRing(m_painter, at, ring.radius + (close ? 4 : 1.5), m_theme.color(ring.role));
}

void MarkPainter::paint(const RecomputedTick& tick) {
    const QPointF at = pixel(tick.at);
    if (isFinite(at) && m_place.frame.plot.adjusted(-1, -1, 1, 1).contains(at))
        drawLine(m_painter, {at.x(), at.y() - tick.length / 2, at.x(), at.y() + tick.length / 2},
                 m_theme.color(tick.role), 1.5);
}

void MarkPainter::paint(const Arrow& arrow) {
    const QPointF from = pixel(arrow.from);
    const QPointF to = pixel(arrow.to);
    if (!isFinite(from) || !isFinite(to) || from == to)
        return;
    const QColor color = m_theme.color(arrow.role);
    drawLine(m_painter, {from, to}, color, arrow.width);
    for (const qreal turn : {150.0, -150.0}) {
        QLineF wing(to, to + (to - from));
        wing.setLength(5 + 3 * arrow.width);
        wing.setAngle(wing.angle() + turn);
        m_painter.setPen(QPen(color, arrow.width, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(wing);
    }
}

void MarkPainter::paint(const SeriesLine& line) {
    QPolygonF polygon;
    for (const QPointF& point : line.points)
        polygon.append(pixelOfUnits(point));
    m_painter.setPen(penOf(line, m_theme));
    m_painter.drawPolyline(polygon);
    if (line.bar && hasHatches(m_theme))
        drawStageHatch(m_painter, barOf(polygon, line.width), line.role, m_theme.color(Role::chartGround));
}

void MarkPainter::paint(const SeriesDots& dots, bool crosses) {
    if ((dots.style.shape == Shape::cross) != crosses)
        return;
    for (const QPointF& point : dots.points)
        drawDot(m_painter, m_theme, dots.style, pixelOfUnits(point));
}

void MarkPainter::regions() {
    for (const Mark& mark : m_panel.marks) {
        if (const auto* field = std::get_if<Field>(&mark))
            paint(*field);
        else if (const auto* region = std::get_if<Region>(&mark))
            paint(*region);
    }
}

void MarkPainter::under() {
    for (const Mark& mark : m_panel.marks) {
        const auto* rule = std::get_if<Rule>(&mark);
        if (rule && !rule->over)
            paint(*rule);
        else if (const auto* spread = std::get_if<SpreadBar>(&mark))
            paint(*spread);
        else if (const auto* segment = std::get_if<Segment>(&mark))
            paint(*segment);
        else if (const auto* stair = std::get_if<Stair>(&mark))
            paint(*stair);
        else if (const auto* ring = std::get_if<GhostRing>(&mark))
            paint(*ring);
    }
}

void MarkPainter::series() {
    const PanelSeries series = seriesOf(m_panel, m_place);
    for (const SeriesLine& line : series.lines)
        paint(line);
    for (const SeriesDots& dots : series.dots)
        paint(dots, false);
}

void MarkPainter::over() {
    const PanelSeries series = seriesOf(m_panel, m_place);
    for (const SeriesDots& dots : series.dots)
        paint(dots, true);
    for (const Mark& mark : m_panel.marks) {
        const auto* rule = std::get_if<Rule>(&mark);
        if (rule && rule->over)
            paint(*rule);
        else if (const auto* tick = std::get_if<RecomputedTick>(&mark))
            paint(*tick);
        else if (const auto* arrow = std::get_if<Arrow>(&mark))
            paint(*arrow);
    }
}

} // namespace tokenscope
