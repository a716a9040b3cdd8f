// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/svg_engine.h"

#include "app/publish/picture_file.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tokenscope {
namespace {

QByteArray point(const QPointF& at) { return svgNumber(at.x()) + ' ' + svgNumber(at.y()); }

QByteArray opacity(const char* name, const QColor& color, qreal more) {
    const qreal alpha = color.alphaF() * more;
    return alpha > 0.999 ? QByteArray() : QByteArray(name) + "=\"" + svgNumber(alpha) + "\" ";
}

QByteArray dashes(const QPen& pen, qreal width) {
    if (pen.style() == Qt::SolidLine)
        return {};
    QByteArray list;
    for (const qreal length : pen.dashPattern())
        list += svgNumber(length * width) + ' ';
    return "stroke-dasharray=\"" + list.trimmed() + "\" ";
}

QByteArray strokeStyle(const QPen& pen, qreal scale, qreal more) {
    const qreal width = pen.widthF() * scale;
    QByteArray style =
        "stroke=\"" + pen.color().name().toLatin1() + "\" " + opacity("stroke-opacity", pen.color(), more);
    if (std::abs(width - 1) > 0.001)
        style += "stroke-width=\"" + svgNumber(width) + "\" ";
    if (pen.capStyle() == Qt::RoundCap)
        style += "stroke-linecap=\"round\" ";
    if (pen.joinStyle() == Qt::RoundJoin)
        style += "stroke-linejoin=\"round\" ";
    return style + dashes(pen, width);
}

QByteArray fillStyle(const QBrush& brush, const QPainterPath& path, qreal more) {
    if (brush.style() == Qt::NoBrush)
        return "fill=\"none\" ";
    const QByteArray rule =
        path.fillRule() == Qt::OddEvenFill && path.elementCount() > 13 ? "fill-rule=\"evenodd\" " : "";
    return "fill=\"" + brush.color().name().toLatin1() + "\" " +
           opacity("fill-opacity", brush.color(), more) + rule;
}

bool isOpaque(const QPen& pen, const QBrush& brush, qreal more) {
    const bool stroke = pen.style() == Qt::NoPen || pen.color().alpha() == 255;
    return more == 1 && stroke && (brush.style() == Qt::NoBrush || brush.color().alpha() == 255);
}

bool isFinite(const QPainterPath& path) {
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPointF at = path.elementAt(i);
        if (!std::isfinite(at.x()) || !std::isfinite(at.y()))
            return false;
    }
    return true;
}

bool isEllipse(const QPainterPath& path) {
    if (path.elementCount() != 13)
        return false;
    QPainterPath ellipse;
    ellipse.addEllipse(path.controlPointRect());
    return ellipse == path;
}

QByteArray ellipseData(const QRectF& box) {
    const QByteArray radii = svgNumber(box.width() / 2) + ' ' + svgNumber(box.height() / 2);
    const QByteArray width = svgNumber(box.width());
    return 'M' + point({box.left(), box.center().y()}) + 'a' + radii + " 0 1 0 " + width + " 0a" + radii +
           " 0 1 0 -" + width + " 0z";
}

bool closesAt(const QPainterPath& path, int last, const QPointF& start) {
    const bool ends = last + 1 == path.elementCount() || path.elementAt(last + 1).isMoveTo();
    return ends && QPointF(path.elementAt(last)) == start;
}

QByteArray pathData(const QPainterPath& path) {
    if (isEllipse(path))
        return ellipseData(path.controlPointRect());
    QByteArray data;
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            start = element;
            data += 'M' + point(element);
        } else if (element.isLineTo()) {
            data += closesAt(path, i, start) ? QByteArray("z") : 'L' + point(element);
        } else if (element.isCurveTo()) {
            data += 'C' + point(element) + ' ' + point(path.elementAt(i + 1)) + ' ' +
                    point(path.elementAt(i + 2));
            i += 2;
        }
    }
    return data;
}

} // namespace

QByteArray svgNumber(qreal value) {
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

SvgEngine::SvgEngine()
    : QPaintEngine(PrimitiveTransform | PixmapTransform | PainterPaths | AlphaBlend | Antialiasing |
                   BrushStroke | ConstantOpacity | PaintOutsidePaintEvent) {}

bool SvgEngine::end() {
    flush();
    return true;
}

void SvgEngine::flush() {
    if (!m_data.isEmpty())
        m_elements += "<path " + m_style + "d=\"" + m_data + "\"/>\n";
    m_data.clear();
}

void SvgEngine::add(const QByteArray& element) {
    flush();
    m_elements += element + '\n';
}

// A path that nothing is seen of, or that has no place, is left out.
void SvgEngine::addShape(const QPainterPath& path, bool filled) {
    const QPen pen = painter()->pen();
    const QBrush brush = filled ? painter()->brush() : QBrush();
    const bool stroked = pen.style() != Qt::NoPen;
    if ((!stroked && brush.style() == Qt::NoBrush) || path.isEmpty() || !isFinite(path))
        return;
    const QTransform transform = painter()->combinedTransform();
    const qreal more = painter()->opacity();
    QByteArray style = fillStyle(brush, path, more);
    if (stroked)
        style += strokeStyle(pen, std::sqrt(std::abs(transform.determinant())), more);
    const bool joinable = isOpaque(pen, brush, more) && !(stroked && brush.style() != Qt::NoBrush);
    if (!m_joinable || !joinable || style != m_style)
        flush();
    m_style = style;
    m_joinable = joinable;
    m_data += pathData(transform.map(path));
}

void SvgEngine::drawImage(const QRectF& area, const QImage& image, const QRectF& part,
                          Qt::ImageConversionFlags) {
    const QRectF place = painter()->combinedTransform().mapRect(area);
    const QByteArray png = pictureFile(image.copy(part.toAlignedRect()));
    if (png.isEmpty() || place.isEmpty())
        return;
    add("<image x=\"" + svgNumber(place.x()) + "\" y=\"" + svgNumber(place.y()) + "\" width=\"" +
        svgNumber(place.width()) + "\" height=\"" + svgNumber(place.height()) +
        "\" preserveAspectRatio=\"none\" href=\"data:image/png;base64," + png.toBase64() + "\"/>");
}

void SvgEngine::drawPath(const QPainterPath& path) { addShape(path, true); }

void SvgEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) {
    QPainterPath path;
    for (int i = 0; i < count; ++i)
        i == 0 ? path.moveTo(points[i]) : path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    addShape(path, mode != PolylineMode);
}

} // namespace tokenscope
