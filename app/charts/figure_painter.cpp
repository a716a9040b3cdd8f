// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_painter.h"

#include "app/charts/mark_painter.h"
#include "app/charts/pixel_grid.h"

#include <QPainter>

namespace tokenscope {

namespace {

void drawSpread(QPainter& painter, const QRectF& area, QColor color, qreal opacity) {
    color.setAlphaF(float(opacity));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(area, 3, 3);
}

void drawSymbol(QPainter& painter, const Theme& theme, const QRectF& box, const LegendEntry& entry) {
    const QColor color = theme.color(entry.role);
    const QPointF centre = box.center();
    switch (entry.symbol) {
    case Symbol::dot:
        drawDot(painter, theme,
                Dots{.shape = entry.shape, .role = entry.role, .radius = 5, .filled = entry.filled}, centre);
        break;
    case Symbol::ring:
        painter.setBrush(Qt::NoBrush);
        drawRing(painter, centre, 6, color);
        break;
    case Symbol::recomputedTick:
        drawLine(painter, {centre.x(), centre.y() - 6, centre.x(), centre.y() + 6}, color, 1.5);
        break;
    case Symbol::spread:
        drawSpread(painter, QRectF(box.left(), centre.y() - 3, box.width(), 6), color, theme.spreadOpacity);
        break;
    case Symbol::curve:
        drawLine(painter, {box.left(), centre.y(), box.right(), centre.y()}, color, 1.5, entry.dashes);
        break;
    case Symbol::area: {
        const QRectF area(box.left(), centre.y() - 6, box.width(), 12);
        if (entry.hatch == Hatch::none)
            painter.fillRect(area, color);
        else
            drawHatch(painter, QPolygonF(area), entry.hatch, color);
        break;
    }
    }
}

} // namespace

FigurePainter::FigurePainter(QPainter& painter, TextShaper& shaper, const Figure& figure,
                             const FigureLayout& layout)
    : m_painter(painter), m_shaper(shaper), m_figure(figure), m_layout(layout) {
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void FigurePainter::ground() {
    m_painter.fillRect(m_layout.bounds, m_shaper.theme().color(Role::chartGround));
}

void FigurePainter::fixed() {
    for (const PlacedLine& one : m_layout.fixedLines)
        line(one);
    for (const PlacedSymbol& one : m_layout.symbols)
        symbol(one);
    for (const PlacedText& one : m_layout.fixedTexts)
        text(one);
}

void FigurePainter::regions() {
    for (size_t i = 0; i < m_layout.panels.size(); ++i)
        MarkPainter(m_painter, m_shaper.theme(), m_figure.panels[i], m_layout.panels[i]).regions();
}

void FigurePainter::under() {
    for (size_t i = 0; i < m_layout.panels.size(); ++i)
        MarkPainter(m_painter, m_shaper.theme(), m_figure.panels[i], m_layout.panels[i]).under();
}

void FigurePainter::series() {
    for (size_t i = 0; i < m_layout.panels.size(); ++i)
        MarkPainter(m_painter, m_shaper.theme(), m_figure.panels[i], m_layout.panels[i]).series();
}

void FigurePainter::over() {
    for (size_t i = 0; i < m_layout.panels.size(); ++i)
        MarkPainter(m_painter, m_shaper.theme(), m_figure.panels[i], m_layout.panels[i]).over();
    for (const PlacedLine& one : m_layout.leaders)
        line(one);
    for (const PlacedOverflow& one : m_layout.overflows)
        overflow(one);
    for (const PlacedText& one : m_layout.texts)
        text(one);
}

void FigurePainter::all(bool withGround) {
    if (withGround)
        ground();
    fixed();
    regions();
    under();
    series();
    over();
}

void FigurePainter::text(const PlacedText& text) {
    const PixelGrid grid(m_painter);
    QPointF anchor(text.anchor.x(), grid.edge(text.anchor.y()));
    if (text.angle != 0) {
        m_painter.save();
        m_painter.translate(text.anchor);
        m_painter.rotate(text.angle);
        anchor = {};
    }
    if (text.halo) {
        m_painter.setPen(m_shaper.theme().color(text.haloRole));
        m_shaper.drawHalo(m_painter, anchor, text.text, text.style, text.align);
    }
    m_painter.setPen(m_shaper.theme().color(text.role));
    m_shaper.draw(m_painter, anchor, text.text, text.style, text.align);
    if (text.angle != 0)
        m_painter.restore();
}

void FigurePainter::line(const PlacedLine& line) {
    drawLine(m_painter, line.line, m_shaper.theme().color(line.role), line.width);
}

void FigurePainter::symbol(const PlacedSymbol& symbol) {
    drawSymbol(m_painter, m_shaper.theme(), symbol.box, symbol.entry);
}

void FigurePainter::overflow(const PlacedOverflow& overflow) {
    const bool sideways = overflow.edge == Edge::left || overflow.edge == Edge::right;
    const qreal way = overflow.edge == Edge::right || overflow.edge == Edge::bottom ? 1 : -1;
    const QPointF out = sideways ? QPointF(way, 0) : QPointF(0, way);
    const QPointF across(-out.y(), out.x());
    const QPolygonF wedge(
        {overflow.at - 2 * out - 5 * across, overflow.at + 6 * out, overflow.at - 2 * out + 5 * across});
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_shaper.theme().color(overflow.role));
    m_painter.drawPolygon(wedge);
}

void paintFigure(QPainter& painter, const Figure& figure, const Theme& theme, const QRectF& bounds,
                 Variant variant) {
    Q_ASSERT_X(problems(figure).isEmpty(), "paintFigure", qPrintable(problems(figure).join(u'\n')));
    TextShaper shaper(theme);
    const FigureLayout layout = layOut(figure, shaper, bounds, variant);
    FigurePainter(painter, shaper, figure, layout).all();
}

} // namespace tokenscope
