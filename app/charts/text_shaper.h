// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QPixmap>
#include <QPointF>
#include <QString>

#include <utility>

class QPainter;

namespace tokenscope {

/// Size in logical pixels before the theme's text scale, and weight 100 to 900.
struct TextStyle {
    qreal size = 11;
    int weight = 400;

    bool operator==(const TextStyle&) const = default;
};

size_t qHash(const TextStyle& style, size_t seed = 0);

/// Where a text stands relative to its anchor. `decimal` puts the decimal point (or the end of the whole
/// number) at the anchor.
enum class Align { left, centre, right, decimal };

/// Measures and draws plain text in which every digit takes the width of "0", so that a changing digit never
/// moves its neighbour. Keeps shaped text; one object per view or export.
class TextShaper {
public:
    explicit TextShaper(const Theme& theme) : m_theme(theme) {}

    const Theme& theme() const { return m_theme; }
    /// Width in logical pixels.
    qreal width(const QString& text, const TextStyle& style);
    /// Width of the part that stands left of the anchor.
    qreal widthBeforeAnchor(const QString& text, const TextStyle& style, Align align);
    qreal ascent(const TextStyle& style) { return face(style).metrics.ascent(); }
    qreal capHeight(const TextStyle& style) { return face(style).metrics.capHeight(); }
    qreal height(const TextStyle& style) { return face(style).metrics.height(); }
    /// The text, shortened with an ellipsis to fit `width`.
    QString elided(const QString& text, const TextStyle& style, qreal width);

    /// Draws with the painter's pen. `anchor` lies on the baseline.
    void draw(QPainter& painter, const QPointF& anchor, const QString& text, const TextStyle& style,
              Align align = Align::left);
    /// Draws only a halo, 2.5 logical pixels wide on every side, with the painter's pen.
    void drawHalo(QPainter& painter, const QPointF& anchor, const QString& text, const TextStyle& style,
                  Align align);

private:
    struct Face {
        QFont font;
        QFontMetricsF metrics;
        qreal digitWidth;
    };
    struct Shaped {
        qreal width = 0;
        QList<QGlyphRun> runs;
    };

    /// Style, text, colour and pixel ratio of a halo.
    using HaloKey = std::pair<std::pair<TextStyle, QString>, std::pair<QRgb, qreal>>;

    const Face& face(const TextStyle& style);
    const Shaped& shaped(const QString& text, const TextStyle& style);
    Shaped shape(const QString& text, const Face& face) const;
    const QPixmap& halo(const QString& text, const TextStyle& style, const QColor& color, qreal ratio);
    qreal leftOffset(const QPainter& painter, const QString& text, const TextStyle& style, Align align);

    Theme m_theme;
    QHash<TextStyle, Face> m_faces;
    QHash<std::pair<TextStyle, QString>, Shaped> m_shaped;
    QHash<HaloKey, QPixmap> m_halos;
};

/// Number of characters before the decimal point, or before the end of the first number in `text`.
qsizetype decimalIndex(const QString& text);

} // namespace tokenscope
