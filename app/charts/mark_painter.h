// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_layout.h"
#include "app/charts/series_geometry.h"

class QPainter;
class QPen;

namespace tokenscope {

/// A straight line, on whole pixels if it is horizontal or vertical.
void drawLine(QPainter& painter, const QLineF& line, const QColor& color, qreal width,
              const QList<qreal>& dashes = {});
/// One dot at `at`, in pixels.
void drawDot(QPainter& painter, const Theme& theme, const Dots& style, const QPointF& at);
/// With the painter's brush.
void drawRing(QPainter& painter, const QPointF& centre, qreal radius, const QColor& color);
void drawHatch(QPainter& painter, const QPolygonF& polygon, Hatch hatch, const QColor& color);
/// The pen of a curve or bar, on screen and in files.
QPen penOf(const SeriesLine& line, const Theme& theme);
/// A dash pattern in pixels as QPen wants it, in pen widths.
QList<qreal> penDashes(const QList<qreal>& dashes, qreal width);

/// Paints the marks of one panel that stand under or over the series.
class MarkPainter {
public:
    MarkPainter(QPainter& painter, const Theme& theme, const Panel& panel, const PanelLayout& place)
        : m_painter(painter), m_theme(theme), m_panel(panel), m_place(place) {}

    void regions();
    void under();
    void over();
    void series();

private:
    QPointF pixel(const QPointF& at) const { return {m_place.x.pixel(at.x()), m_place.y.pixel(at.y())}; }
    QPointF pixelOfUnits(const QPointF& units) const {
        return {m_place.x.pixelOfUnits(units.x()), m_place.y.pixelOfUnits(units.y())};
    }
    void paint(const Field& field);
    void paint(const Region& region);
    void paint(const Rule& rule);
    void paint(const SpreadBar& spread);
    void paint(const Segment& segment);
    void paint(const Stair& stair);
    void paint(const GhostRing& ring);
    void paint(const RecomputedTick& tick);
    void paint(const Arrow& arrow);
    void paint(const SeriesLine& line);
    void paint(const SeriesDots& dots, bool crosses);
    void drawInPlot(const QLineF& line, const QColor& color, qreal width, const QList<qreal>& dashes = {});
    bool nearlyCoincides(const QPointF& at) const;

    QPainter& m_painter;
    const Theme& m_theme;
    const Panel& m_panel;
    const PanelLayout& m_place;
};

} // namespace tokenscope
