// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/series_geometry.h"

#include "app/charts/shape_path.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tokenscope {

namespace {

constexpr qreal leastBar = 1.25; ///< pixels, so that a small bar stays visible

PlaneBox boxOf(const PanelLayout& place) {
    return {place.x.fromUnits(), place.x.toUnits(), place.y.fromUnits(), place.y.toUnits()};
}

bool inside(const PlaneBox& box, const QPointF& point) {
    const qreal slackX = 1e-9 * (box.right - box.left);
    const qreal slackY = 1e-9 * (box.high - box.low);
    return point.x() >= box.left - slackX && point.x() <= box.right + slackX &&
           point.y() >= box.low - slackY && point.y() <= box.high + slackY;
}

constexpr qreal tolerance = 0.1; ///< pixels that a curve may leave its points by

struct PixelScale {
    qreal x, y;
    QPointF of(const QPointF& units) const { return {units.x() * x, units.y() * y}; }
};

qreal distanceFrom(const QPointF& a, const QPointF& b, const QPointF& point) {
    const QPointF way = b - a;
    const qreal length = std::hypot(way.x(), way.y());
    const QPointF to = point - a;
    return length == 0 ? std::hypot(to.x(), to.y()) : std::abs(way.x() * to.y() - way.y() * to.x()) / length;
}

// Marks the points that a line drawn on pixels needs (Ramer, Douglas and Peucker).
void keepNeeded(const QList<QPointF>& points, const PixelScale& scale, std::vector<bool>& kept) {
    std::vector<std::pair<qsizetype, qsizetype>> open{{0, points.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        kept[size_t(first)] = kept[size_t(last)] = true;
        qsizetype farthest = first;
        qreal most = tolerance;
        for (qsizetype i = first + 1; i < last; ++i) {
            const qreal distance =
                distanceFrom(scale.of(points[first]), scale.of(points[last]), scale.of(points[i]));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest != first) {
            open.push_back({first, farthest});
            open.push_back({farthest, last});
        }
    }
}

QList<QPointF> simplified(const QList<QPointF>& points, const PixelScale& scale) {
    std::vector<bool> kept(size_t(points.size()), false);
    keepNeeded(points, scale, kept);
    QList<QPointF> needed;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (kept[size_t(i)])
            needed.append(points[i]);
    }
    return needed;
}

// What of a curve lies within the box: a run of points for each stretch.
std::vector<QList<QPointF>> runsOf(const Curve& curve, const PanelLayout& place) {
    const PlaneBox box = boxOf(place);
    std::vector<QList<QPointF>> runs;
    std::optional<QPointF> previous;
    for (const QPointF& value : curve.points) {
        const QPointF point(place.x.units(value.x()), place.y.units(value.y()));
        const bool valid = std::isfinite(point.x()) && std::isfinite(point.y());
        const auto part = valid && previous ? clippedTo(QLineF(*previous, point), box) : std::nullopt;
        if (part) {
            if (runs.empty() || runs.back().last() != part->p1())
                runs.push_back({part->p1()});
            runs.back().append(part->p2());
        }
        previous = valid ? std::optional(point) : std::nullopt;
    }
    return runs;
}

void addCurve(std::vector<SeriesLine>& lines, const Curve& curve, const PanelLayout& place) {
    const PixelScale scale{place.x.pixelsPerUnit(), place.y.pixelsPerUnit()};
    for (const QList<QPointF>& run : runsOf(curve, place))
        lines.push_back(
            {simplified(run, scale), curve.role, curve.width, curve.dashes, curve.opacity, false});
}

void addBars(std::vector<SeriesLine>& lines, const Bars& bars, const PanelLayout& place) {
    if (place.x.scale() == Scale::log10)
        return;
    const PlaneBox box = boxOf(place);
    for (const Bar& bar : bars.bars) {
        SeriesLine line{{}, bar.role, bars.thickness, {}, bar.opacity, true};
        const qreal y = place.y.units(bar.row);
        const qreal from = std::clamp(place.x.units(bar.from), box.left, box.right);
        qreal to = std::clamp(place.x.units(bar.to), box.left, box.right);
        if (std::isnan(from) || std::isnan(to) || std::isnan(y))
            continue;
        const qreal least = leastBar / place.x.pixelsPerUnit();
        if (bar.from != bar.to && std::abs(to - from) < least)
            to = from + (bar.to < bar.from ? -least : least);
        line.points = {{from, y}, {to, y}};
        lines.push_back(line);
    }
}

SeriesDots dotsOf(const Dots& dots, const PanelLayout& place) {
    SeriesDots series;
    series.style = dots;
    series.style.points.clear();
    if (dots.cell) {
        const qreal width = std::abs(place.x.pixelsPerUnit() * dots.cell->x());
        const qreal height = std::abs(place.y.pixelsPerUnit() * dots.cell->y());
        series.style.radius = std::max(1.0, std::min(width, height) / 2 - 0.75);
    }
    const PlaneBox box = boxOf(place);
    for (const QPointF& value : dots.points) {
        const QPointF point(place.x.units(value.x()), place.y.units(value.y()));
        if (std::isfinite(value.x()) && std::isfinite(value.y()) && inside(box, point))
            series.points.append(point);
    }
    return series;
}

} // namespace

PanelSeries seriesOf(const Panel& panel, const PanelLayout& place) {
    PanelSeries series;
    for (const Mark& mark : panel.marks) {
        if (const auto* curve = std::get_if<Curve>(&mark))
            addCurve(series.lines, *curve, place);
        else if (const auto* bars = std::get_if<Bars>(&mark))
            addBars(series.lines, *bars, place);
        else if (const auto* dots = std::get_if<Dots>(&mark))
            series.dots.push_back(dotsOf(*dots, place));
    }
    return series;
}

} // namespace tokenscope
