// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintEngine>
#include <QString>

namespace tokenscope {

/// Turns paths, lines and shapes into SVG paths. Neighbours of one style become one path.
class SvgEngine : public QPaintEngine {
public:
    SvgEngine();

    bool begin(QPaintDevice*) override { return true; }
    bool end() override;
    void updateState(const QPaintEngineState&) override {}
    Type type() const override { return User; }
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    /// Pictures stand in the file itself.
    void drawImage(const QRectF& area, const QImage& image, const QRectF& part,
                   Qt::ImageConversionFlags flags) override;
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}

    /// One finished element.
    void add(const QByteArray& element);
    const QByteArray& elements() const { return m_elements; }

private:
    void addShape(const QPainterPath& path, bool filled);
    void flush();

    QByteArray m_elements;
    QByteArray m_style; ///< attributes of the path that is being collected
    QByteArray m_data;
    bool m_joinable = false;
};

/// "12", "-0.25": at most two decimals.
QByteArray svgNumber(qreal value);

} // namespace tokenscope
