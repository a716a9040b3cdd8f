// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/text_shaper.h"

#include "app/charts/pixel_grid.h"
#include "app/charts/text_device.h"

#include <QLocale>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>
#include <numbers>

namespace tokenscope {

namespace {

constexpr qsizetype cacheLimit = 4000;
constexpr qsizetype haloLimit = 200;
constexpr qreal haloMargin = 4;
constexpr qreal haloSpread = 2.5;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// Digit cells would break the order of right-to-left text.
bool hasDigitCells(const QString& text) {
    bool digits = false;
    for (const QChar c : text) {
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return false;
        digits = digits || isDigit(c);
    }
    return digits;
}

bool isRaster(const QPainter& painter) {
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

struct GlyphLine {
    QList<QGlyphRun> runs;
    qreal width = 0;
};

GlyphLine lineOf(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return {};
    return {layout.glyphRuns(), line.horizontalAdvance()};
}

// Appends the runs of `line` at x; glyphs of one font join in one run, which draws faster.
void append(QList<QGlyphRun>& runs, const GlyphLine& line, qreal x, qreal ascent) {
    for (const QGlyphRun& run : line.runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF& position : positions)
            position += QPointF(x, -ascent);
        if (!runs.isEmpty() && runs.last().rawFont() == run.rawFont()) {
            runs.last().setGlyphIndexes(runs.last().glyphIndexes() + run.glyphIndexes());
            runs.last().setPositions(runs.last().positions() + positions);
            continue;
        }
        QGlyphRun moved = run;
        moved.setPositions(positions);
        runs.append(moved);
    }
}

qsizetype pieceEnd(const QString& text, qsizetype start) {
    if (isDigit(text[start]))
        return start + 1;
    qsizetype end = start;
    while (end < text.size() && !isDigit(text[end]))
        ++end;
    return end;
}

// Outside the screen a point size is taken at the device's own resolution.
QFont fontFor(const QPainter& painter, const QFont& font) {
    const int deviceDpi = painter.device()->logicalDpiY();
    QFont scaled = font;
    if (deviceDpi > 0)
        scaled.setPointSizeF(font.pointSizeF() * QFontMetricsF(font).fontDpi() / deviceDpi);
    return scaled;
}

// Whether the device takes texts whole. A decimal point is aligned already; to the left, centre and right the
// device aligns in the font that it gets.
bool addWhole(const QPainter& painter, const Theme& theme, WholeText text) {
    auto* device = dynamic_cast<TextDevice*>(painter.device());
    if (device == nullptr)
        return false;
    text.display = text.size >= displaySize;
    text.size *= theme.textScale;
    text.align = text.align == Align::decimal ? Align::left : text.align;
    device->addText(painter, text);
    return true;
}

} // namespace

size_t qHash(const TextStyle& style, size_t seed) { return qHashMulti(seed, style.size, style.weight); }

qsizetype decimalIndex(const QString& text) {
    qsizetype index = 0;
    while (index < text.size() && !isDigit(text[index]))
        ++index;
    if (index == text.size())
        return text.size();
    const QString group = QLocale().groupSeparator();
    while (index < text.size() && (isDigit(text[index]) || group == text[index]))
        ++index;
    return index;
}

const TextShaper::Face& TextShaper::face(const TextStyle& style) {
    const auto found = m_faces.constFind(style);
    if (found != m_faces.constEnd())
        return *found;
    const QFont font = m_theme.font(style.size, style.weight);
    const QFontMetricsF metrics(font);
    return *m_faces.insert(style, Face{font, metrics, metrics.horizontalAdvance(u'0')});
}

TextShaper::Shaped TextShaper::shape(const QString& text, const Face& face) const {
    Shaped result;
    const bool cells = hasDigitCells(text);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = cells ? pieceEnd(text, start) : text.size();
        const GlyphLine line = lineOf(text.mid(start, end - start), face.font);
        const bool digit = cells && isDigit(text[start]);
        const qreal advance = digit ? face.digitWidth : line.width;
        append(result.runs, line, result.width + (advance - line.width) / 2, face.metrics.ascent());
        result.width += advance;
        start = end;
    }
    return result;
}

const TextShaper::Shaped& TextShaper::shaped(const QString& text, const TextStyle& style) {
    const auto key = std::make_pair(style, text);
    const auto found = m_shaped.constFind(key);
    if (found != m_shaped.constEnd())
        return *found;
    if (m_shaped.size() >= cacheLimit)
        m_shaped.clear();
    return *m_shaped.insert(key, shape(text, face(style)));
}

qreal TextShaper::width(const QString& text, const TextStyle& style) { return shaped(text, style).width; }

qreal TextShaper::widthBeforeAnchor(const QString& text, const TextStyle& style, Align align) {
    if (align == Align::left)
        return 0;
    if (align == Align::decimal)
        return width(text.left(decimalIndex(text)), style);
    return width(text, style) * (align == Align::centre ? 0.5 : 1.0);
}

QString TextShaper::elided(const QString& text, const TextStyle& style, qreal available) {
    if (width(text, style) <= available)
        return text;
    qsizetype length = text.size();
    while (length > 0 && width(text.left(length).trimmed() + u'…', style) > available)
        --length;
    if (length == 0)
        return {};
    // Between words, unless little would be left.
    const qsizetype space = text.lastIndexOf(u' ', length);
    QString start = text.left(space > length / 2 ? space : length).trimmed();
    while (start.endsWith(u',') || start.endsWith(u';') || start.endsWith(u':'))
        start.chop(1);
    return start + u'…';
}

qreal TextShaper::leftOffset(const QPainter& painter, const QString& text, const TextStyle& style,
                             Align align) {
    if (isRaster(painter) || align == Align::left)
        return widthBeforeAnchor(text, style, align);
    const QFontMetricsF& metrics = face(style).metrics;
    if (align == Align::decimal)
        return metrics.horizontalAdvance(text.left(decimalIndex(text)));
    return metrics.horizontalAdvance(text) * (align == Align::centre ? 0.5 : 1.0);
}

void TextShaper::draw(QPainter& painter, const QPointF& anchor, const QString& text, const TextStyle& style,
                      Align align) {
    const qreal point = align == Align::decimal ? leftOffset(painter, text, style, align) : 0;
    if (addWhole(painter, m_theme, {anchor - QPointF(point, 0), text, align, style.size, style.weight}))
        return;
    const QPointF start = anchor - QPointF(leftOffset(painter, text, style, align), 0);
    if (isRaster(painter)) {
        for (const QGlyphRun& run : shaped(text, style).runs)
            painter.drawGlyphRun(start, run);
        return;
    }
    // Vector files keep each text whole, so that it can be searched and edited.
    painter.setFont(fontFor(painter, face(style).font));
    painter.drawText(start, text);
}

void TextShaper::drawHalo(QPainter& painter, const QPointF& anchor, const QString& text,
                          const TextStyle& style, Align align) {
    const qreal point = align == Align::decimal ? leftOffset(painter, text, style, align) : 0;
    if (addWhole(painter, m_theme,
                 {anchor - QPointF(point, 0), text, align, style.size, style.weight, false, 2 * haloSpread}))
        return;
    if (!isRaster(painter)) {
        QPainterPath outline;
        outline.addText(anchor - QPointF(leftOffset(painter, text, style, align), 0), face(style).font, text);
        const QPen pen(painter.pen().color(), 2 * haloSpread, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.strokePath(outline, pen);
        return;
    }
    const qreal ratio = std::hypot(painter.deviceTransform().m11(), painter.deviceTransform().m12());
    const QPointF corner = anchor - QPointF(leftOffset(painter, text, style, align) + haloMargin,
                                            face(style).metrics.ascent() + haloMargin);
    const PixelGrid grid(painter);
    const bool turned = painter.worldTransform().type() > QTransform::TxScale;
    const QPointF snapped = turned ? corner : QPointF(grid.edge(corner.x()), grid.edge(corner.y()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, turned);
    painter.drawPixmap(snapped, halo(text, style, painter.pen().color(), ratio));
}

const QPixmap& TextShaper::halo(const QString& text, const TextStyle& style, const QColor& color,
                                qreal ratio) {
    const HaloKey key{{style, text}, {color.rgb(), ratio}};
    const auto found = m_halos.constFind(key);
    if (found != m_halos.constEnd())
        return *found;
    if (m_halos.size() >= haloLimit)
        m_halos.clear();
    const QSizeF size(width(text, style) + 2 * haloMargin, height(style) + 2 * haloMargin);
    QPixmap picture((size * ratio).toSize() + QSize(1, 1));
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(color);
    const QPointF anchor(haloMargin, haloMargin + face(style).metrics.ascent());
    constexpr int directions = 10;
    for (const qreal radius : {haloSpread, haloSpread / 2}) {
        for (int i = 0; i < directions; ++i) {
            const qreal angle = 2 * std::numbers::pi * i / directions;
            draw(painter, anchor + QPointF(radius * std::cos(angle), radius * std::sin(angle)), text, style);
        }
    }
    return *m_halos.insert(key, picture);
}

} // namespace tokenscope
