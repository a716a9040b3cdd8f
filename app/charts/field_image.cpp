// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/field_image.h"

#include "app/charts/colour_scale.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr double hatchPitch = 7; // logical pixels

// Where a pixel lies on the grid: the point before it and the way to the next.
struct GridAt {
    std::size_t index = 0;
    double share = 0;
    bool inside = false;
};

GridAt gridAt(double units, double from, double to, std::size_t count) {
    const double at = (units - from) / (to - from) * double(count - 1);
    const double slack = 0.51; // the border points stand in the middle of their pixels
    if (!(at >= -slack && at <= double(count - 1) + slack))
        return {};
    const double kept = std::clamp(at, 0.0, double(count - 1));
    const auto index = std::min(std::size_t(kept), count - 2);
    return {index, kept - double(index), true};
}

double interpolated(const std::vector<double>& values, std::size_t columns, const GridAt& x,
                    const GridAt& y) {
    const double* low = values.data() + y.index * columns + x.index;
    const double* high = low + columns;
    const double below = low[0] + (low[1] - low[0]) * x.share;
    const double above = high[0] + (high[1] - high[0]) * x.share;
    return below + (above - below) * y.share;
}

// How much of the pixel a hatch line covers, 0 to 1.
double hatchCover(double distance) {
    const double at = std::abs(distance - hatchPitch * std::round(distance / hatchPitch));
    return std::clamp(1.1 - at / 0.7, 0.0, 1.0);
}

QRgb mixed(QRgb under, const QColor& over, double share) {
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return qRgb(mix(qRed(under), over.red()), mix(qGreen(under), over.green()),
                mix(qBlue(under), over.blue()));
}

class FieldPixels {
public:
    FieldPixels(const Field& field, const Theme& theme) : m_field(field), m_theme(theme) {
        for (const QColor& colour : colourScale(field, theme))
            m_colours.push_back(colour.rgb());
    }

    QRgb at(const GridAt& x, const GridAt& y, double column, double row) const {
        const QRgb ground = m_theme.color(Role::chartGround).rgb();
        if (!x.inside || !y.inside)
            return ground;
        const double value = interpolated(m_field.values, m_field.columns, x, y);
        if (!std::isfinite(value))
            return crossed(ground, column, row, 0.35);
        const auto level = std::upper_bound(m_field.levels.begin(), m_field.levels.end(), value);
        QRgb colour = m_colours[std::size_t(level - m_field.levels.begin())];
        if (m_field.diverging && value < 0)
            colour =
                mixed(colour, m_theme.color(Role::margin), 0.35 * hatchCover((column + row) * M_SQRT1_2));
        if (!m_field.room.empty() && interpolated(m_field.room, m_field.columns, x, y) < 0)
            colour = crossed(mixed(colour, m_theme.color(Role::chartGround), 0.55), column, row, 0.55);
        return colour;
    }

private:
    QRgb crossed(QRgb ground, double column, double row, double strength) const {
        const double cover =
            std::max(hatchCover((column + row) * M_SQRT1_2), hatchCover((column - row) * M_SQRT1_2));
        return mixed(ground, m_theme.color(Role::impossible), strength * cover);
    }

    const Field& m_field;
    const Theme& m_theme;
    std::vector<QRgb> m_colours;
};

std::vector<GridAt> gridAlong(const AxisMap& map, double from, double to, std::size_t count, int pixels,
                              bool upwards) {
    std::vector<GridAt> places;
    for (int i = 0; i < pixels; ++i) {
        const double share = (i + 0.5) / pixels;
        const double units =
            map.fromUnits() + (map.toUnits() - map.fromUnits()) * (upwards ? 1 - share : share);
        places.push_back(gridAt(units, map.units(from), map.units(to), count));
    }
    return places;
}

} // namespace

QImage fieldImage(const Field& field, const PanelLayout& place, const Theme& theme, qreal ratio) {
    const QSize size = (QSizeF(place.frame.plot.toAlignedRect().size()) * ratio).toSize();
    QImage image(size, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.color(Role::chartGround));
    const std::size_t rows = field.columns > 0 ? field.values.size() / field.columns : 0;
    if (field.columns < 2 || rows < 2)
        return image;
    const auto x = gridAlong(place.x, field.from.x(), field.to.x(), field.columns, size.width(), false);
    const auto y = gridAlong(place.y, field.from.y(), field.to.y(), rows, size.height(), true);
    const FieldPixels pixels(field, theme);
    for (int row = 0; row < size.height(); ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < size.width(); ++column)
            line[column] =
                pixels.at(x[std::size_t(column)], y[std::size_t(row)], column / ratio, row / ratio);
    }
    return image;
}

} // namespace tokenscope
