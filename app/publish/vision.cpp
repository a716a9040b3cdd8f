// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/vision.h"

#include <array>
#include <cmath>

namespace tokenscope {
namespace {

using Matrix = std::array<double, 9>; ///< row by row, of linear red, green and blue

constexpr Matrix protan{0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                        0.099216, -0.003882, -0.048116, 1.051998};
constexpr Matrix deutan{0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                        0.047413, -0.011820, 0.042940,  0.968881};
constexpr Matrix tritan{1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                        0.147602, 0.004733,  0.691367,  0.303900};
constexpr Matrix grey{0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722};

const Matrix& matrixOf(Vision vision) {
    switch (vision) {
    case Vision::protan:
        return protan;
    case Vision::deutan:
        return deutan;
    case Vision::tritan:
        return tritan;
    default:
        return grey;
    }
}

double linear(int channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

int encoded(double light) {
    const double share = light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
    return qBound(0, qRound(share * 255), 255);
}

class Simulation {
public:
    explicit Simulation(const Matrix& matrix) : m_matrix(matrix) {
        for (int i = 0; i < 256; ++i)
            m_linear[size_t(i)] = linear(i);
    }

    QRgb seen(QRgb color) const {
        const double red = m_linear[size_t(qRed(color))];
        const double green = m_linear[size_t(qGreen(color))];
        const double blue = m_linear[size_t(qBlue(color))];
        const auto mixed = [&](size_t row) {
            return encoded(m_matrix[row] * red + m_matrix[row + 1] * green + m_matrix[row + 2] * blue);
        };
        return qRgba(mixed(0), mixed(3), mixed(6), qAlpha(color));
    }

private:
    const Matrix& m_matrix;
    std::array<double, 256> m_linear{};
};

} // namespace

QImage seenWith(const QImage& picture, Vision vision) {
    if (vision == Vision::usual)
        return picture;
    const Simulation simulation(matrixOf(vision));
    QImage seen = picture.convertToFormat(QImage::Format_ARGB32);
    QRgb last = 0;
    QRgb lastSeen = simulation.seen(last);
    for (int y = 0; y < seen.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(seen.scanLine(y));
        for (int x = 0; x < seen.width(); ++x) {
            if (line[x] != last) {
                last = line[x];
                lastSeen = simulation.seen(last);
            }
            line[x] = lastSeen;
        }
    }
    return seen;
}

} // namespace tokenscope
