// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/panel_chart.h"

#include "app/charts/mark_painter.h"
#include "app/charts/shape_path.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

namespace tokenscope {

namespace {

// Series are cut at the plot area of their chart; dots on its edge need room.
constexpr qreal margin = 16;
constexpr qreal haloWidth = 1.5;

void refill(QXYSeries* series, const QList<QPointF>& points) {
    if (series->points() != points)
        series->replace(points);
}

QScatterSeries::MarkerShape markerOf(Shape shape) {
    switch (shape) {
    case Shape::triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case Shape::diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case Shape::square:
        return QScatterSeries::MarkerShapeRectangle;
    case Shape::star:
        return QScatterSeries::MarkerShapeStar;
    case Shape::circle:
    case Shape::cross:
        break;
    }
    return QScatterSeries::MarkerShapeCircle;
}

QPen penOf(const Dots& style, const Theme& theme) {
    if (!style.filled)
        return QPen(theme.color(style.role, style.opacity), style.stroke);
    return style.halo ? QPen(theme.color(Role::chartGround), haloWidth) : QPen(Qt::NoPen);
}

void setRange(QValueAxis* axis, qreal from, qreal to) {
    if (axis->min() != from || axis->max() != to)
        axis->setRange(from, to);
}

void prepare(QChart* chart) {
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
}

} // namespace

PanelChart::PanelChart(QChart* chart) : m_chart(chart), m_x(new QValueAxis), m_y(new QValueAxis) {
    prepare(chart);
    chart->addAxis(m_x, Qt::AlignBottom);
    chart->addAxis(m_y, Qt::AlignLeft);
    m_x->setVisible(false);
    m_y->setVisible(false);
}

void PanelChart::show(const Panel& panel, const PanelLayout& placed, const Theme& theme) {
    place(placed);
    const PanelSeries series = seriesOf(panel, placed);
    for (size_t i = 0; i < series.lines.size(); ++i)
        showLine(i, series.lines[i], theme);
    for (size_t i = 0; i < series.dots.size(); ++i)
        showDots(i, series.dots[i], theme);
    for (size_t i = series.lines.size(); i < m_lines.size(); ++i)
        refill(m_lines[i], {});
    for (size_t i = series.dots.size(); i < m_dots.size(); ++i)
        refill(m_dots[i], {});
}

void PanelChart::clear() {
    for (QLineSeries* series : m_lines)
        refill(series, {});
    for (QScatterSeries* series : m_dots)
        refill(series, {});
}

void PanelChart::place(const PanelLayout& placed) {
    const QRectF area = placed.frame.plot.adjusted(-margin, -margin, margin, margin);
    if (m_chart->plotArea() != area)
        m_chart->setPlotArea(area);
    const qreal x = margin / placed.x.pixelsPerUnit();
    const qreal y = margin / -placed.y.pixelsPerUnit();
    setRange(m_x, placed.x.fromUnits() - x, placed.x.toUnits() + x);
    setRange(m_y, placed.y.fromUnits() - y, placed.y.toUnits() + y);
}

void PanelChart::showLine(size_t index, const SeriesLine& line, const Theme& theme) {
    QLineSeries* series = lineAt(index);
    const QPen pen = penOf(line, theme);
    if (series->pen() != pen)
        series->setPen(pen);
    refill(series, line.points);
}

void PanelChart::showDots(size_t index, const SeriesDots& dots, const Theme& theme) {
    QScatterSeries* series = dotsAt(index);
    const Dots& style = dots.style;
    const QColor fill =
        style.filled ? theme.color(style.role, style.opacity) : theme.color(Role::chartGround);
    const qreal size = shapeExtent(style.shape, style.radius) + (style.filled && style.halo ? haloWidth : 0);
    if (series->markerShape() != markerOf(style.shape))
        series->setMarkerShape(markerOf(style.shape));
    if (series->markerSize() != size)
        series->setMarkerSize(size);
    if (series->pen() != penOf(style, theme))
        series->setPen(penOf(style, theme));
    if (series->brush() != QBrush(fill))
        series->setBrush(fill);
    // The charts know no cross; the foreground paints it.
    refill(series, style.shape == Shape::cross ? QList<QPointF>() : dots.points);
}

QLineSeries* PanelChart::lineAt(size_t index) {
    while (m_lines.size() <= index) {
        m_lines.push_back(new QLineSeries);
        attach(m_lines.back());
    }
    return m_lines[index];
}

QScatterSeries* PanelChart::dotsAt(size_t index) {
    while (m_dots.size() <= index) {
        m_dots.push_back(new QScatterSeries);
        attach(m_dots.back());
    }
    return m_dots[index];
}

void PanelChart::attach(QXYSeries* series) {
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

} // namespace tokenscope
