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

// How much of a pixel the lines of a hatch cover, 0 to 1, by the sum of its column and row.
std::vector<double> hatchCovers(int count, qreal ratio) {
    std::vector<double> covers;
    for (int i = 0; i < count; ++i) {
        const double across = i / ratio * M_SQRT1_2;
        const double away = std::abs(across - hatchPitch * std::round(across / hatchPitch));
        covers.push_back(std::clamp(1.1 - away / 0.7, 0.0, 1.0));
    }
    return covers;
}

QRgb mixed(QRgb under, QRgb over, double share) {
    const auto mix = [share](int a, int b) { return a + int((b - a) * share); };
    return qRgb(mix(qRed(under), qRed(over)), mix(qGreen(under), qGreen(over)),
                mix(qBlue(under), qBlue(over)));
}

class FieldPixels {
public:
    FieldPixels(const Field& field, const Theme& theme, QSize size, qreal ratio)
        : m_field(field), m_ground(theme.color(Role::chartGround).rgb()),
          m_loss(theme.color(Role::margin).rgb()), m_impossible(theme.color(Role::impossible).rgb()),
          m_height(size.height()), m_covers(hatchCovers(size.width() + 2 * size.height(), ratio)) {
        for (const QColor& colour : colourScale(field, theme))
            m_colours.push_back(colour.rgb());
    }

    QRgb at(const GridAt& x, const GridAt& y, int column, int row) const {
        if (!x.inside || !y.inside)
            return m_ground;
        const double value = interpolated(m_field.values, m_field.columns, x, y);
        if (!std::isfinite(value))
            return crossed(m_ground, column, row, 0.35);
        const auto level = std::upper_bound(m_field.levels.begin(), m_field.levels.end(), value);
        QRgb colour = m_colours[std::size_t(level - m_field.levels.begin())];
        if (m_field.diverging && value < 0)
            colour = mixed(colour, m_loss, 0.35 * cover(column + row));
        if (!m_field.room.empty() && interpolated(m_field.room, m_field.columns, x, y) < 0)
            colour = crossed(mixed(colour, m_ground, 0.55), column, row, 0.55);
        return colour;
    }

private:
    double cover(int diagonal) const { return m_covers[std::size_t(diagonal)]; }

    QRgb crossed(QRgb ground, int column, int row, double strength) const {
        const double most = std::max(cover(column + row), cover(column - row + m_height));
        return most > 0 ? mixed(ground, m_impossible, strength * most) : ground;
    }

    const Field& m_field;
    QRgb m_ground, m_loss, m_impossible;
    int m_height;
    std::vector<double> m_covers;
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
    const FieldPixels pixels(field, theme, size, ratio);
    for (int row = 0; row < size.height(); ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < size.width(); ++column)
            line[column] = pixels.at(x[std::size_t(column)], y[std::size_t(row)], column, row);
    }
    return image;
}

} // namespace tokenscope
