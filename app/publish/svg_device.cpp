// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/svg_device.h"

#include "app/publish/svg_engine.h"

#include "app/publish/figure_size.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <climits>
#include <cmath>

namespace tokenscope {
namespace {

constexpr int outlineSize = 128; ///< pixels at which outlines are taken; QFont's sizes are whole

QString familyOf(const WholeText& text) {
    return text.display ? QStringLiteral("Inter Display") : QStringLiteral("Inter");
}

QPainterPath outlineOf(const WholeText& text) {
    QFont font(familyOf(text));
    font.setPixelSize(outlineSize);
    font.setWeight(QFont::Weight(text.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    QPainterPath path;
    path.addText(0, 0, font, text.text);
    const qreal width = QFontMetricsF(font).horizontalAdvance(text.text);
    const qreal left = text.align == Align::centre ? width / 2 : text.align == Align::right ? width : 0;
    const qreal scale = text.size / outlineSize;
    return QTransform::fromTranslate(text.anchor.x(), text.anchor.y())
        .scale(scale, scale)
        .translate(-left, 0)
        .map(path);
}

// Painted as any path; the painter is the caller's and is left as it was.
void drawOutline(SvgEngine& engine, const QPainter& painter, const WholeText& text) {
    auto* active = engine.painter();
    active->save();
    if (text.halo > 0) {
        active->setBrush(Qt::NoBrush);
        active->setPen(QPen(painter.pen().color(), text.halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    } else {
        active->setBrush(painter.pen().color());
        active->setPen(Qt::NoPen);
    }
    engine.drawPath(outlineOf(text));
    active->restore();
}

QByteArray alignText(Align align) {
    return align == Align::centre  ? QByteArray(" text-anchor=\"middle\"")
           : align == Align::right ? QByteArray(" text-anchor=\"end\"")
                                   : QByteArray();
}

// The place of a text: x and y, or a transformation where it is turned.
QByteArray placeText(const QTransform& transform, const QPointF& anchor, qreal& scale) {
    const QPointF at = transform.map(anchor);
    scale = std::hypot(transform.m11(), transform.m12());
    const qreal angle = qRadiansToDegrees(std::atan2(transform.m12(), transform.m11()));
    if (qFuzzyIsNull(angle))
        return "x=\"" + svgNumber(at.x()) + "\" y=\"" + svgNumber(at.y()) + '"';
    return "transform=\"translate(" + svgNumber(at.x()) + ' ' + svgNumber(at.y()) + ") rotate(" +
           svgNumber(angle) + ")\"";
}

QByteArray colorText(const WholeText& text, const QColor& color, qreal scale) {
    if (text.halo <= 0)
        return " fill=\"" + color.name().toLatin1() + '"';
    return " aria-hidden=\"true\" fill=\"none\" stroke=\"" + color.name().toLatin1() + "\" stroke-width=\"" +
           svgNumber(text.halo * scale) + "\" stroke-linejoin=\"round\"";
}

} // namespace

QString xmlText(const QString& text) {
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            clean += QStringView(text).mid(i++, 2);
        else if (!c.isSurrogate() && c.unicode() < 0xFFFE && (c >= u' ' || c == u'\n' || c == u'\t'))
            clean += c;
    }
    return clean;
}

SvgDevice::SvgDevice(const QSizeF& size, SvgText texts)
    : m_size(size), m_texts(texts), m_engine(std::make_unique<SvgEngine>()) {}

SvgDevice::~SvgDevice() = default;

QPaintEngine* SvgDevice::paintEngine() const { return m_engine.get(); }

QByteArray SvgDevice::elements() const { return m_engine->elements(); }

void SvgDevice::addText(const QPainter& painter, const WholeText& text) {
    if (text.text.isEmpty())
        return;
    if (m_texts == SvgText::outlines)
        return drawOutline(*m_engine, painter, text);
    qreal scale = 1;
    QByteArray element = "<text " + placeText(painter.combinedTransform(), text.anchor, scale);
    element += alignText(text.align) + " font-size=\"" + svgNumber(text.size * scale) + '"';
    if (text.weight != 400)
        element += " font-weight=\"" + QByteArray::number(text.weight) + '"';
    if (text.display)
        element += " font-family=\"Inter Display, Inter, Helvetica, Arial, sans-serif\"";
    element += colorText(text, painter.pen().color(), scale);
    m_engine->add(element + '>' + xmlText(text.text).toHtmlEscaped().toUtf8() + "</text>");
}

int SvgDevice::metric(PaintDeviceMetric metric) const {
    switch (metric) {
    case PdmWidth:
        return qCeil(m_size.width());
    case PdmHeight:
        return qCeil(m_size.height());
    case PdmWidthMM:
        return qRound(m_size.width() / cssPerMillimetre);
    case PdmHeightMM:
        return qRound(m_size.height() / cssPerMillimetre);
    case PdmNumColors:
        return INT_MAX;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    default:
        return 96;
    }
}

} // namespace tokenscope
